/** The argument of the headless `explain`: what to explain. It takes no options. */
import { accepted, refused, type ArgumentForm } from './form';

const EXPLAIN_KINDS = ['dates', 'leads', 'headers', 'evidence'] as const;
export type ExplainKind = (typeof EXPLAIN_KINDS)[number];

export interface ExplainArguments {
  readonly command: 'explain';
  readonly kind: ExplainKind;
}

export const EXPLAIN: ArgumentForm<'explain', ExplainArguments> = {
  names: ['explain'],
  options: null,
  usage: `explain ${EXPLAIN_KINDS.join('|')}`,
  read({ command, files: [word, extra] }) {
    const kind = EXPLAIN_KINDS.find((known) => known === word);
    if (kind === undefined) return refused(`Say what to explain: ${EXPLAIN_KINDS.join(', ')}.`);
    if (extra !== undefined)
      return refused(`The command “explain ${kind}” takes nothing more, but was given “${extra}”.`);
    return accepted({ command, kind });
  },
};
