/**
 * Parses a staff guide for the pane: very plain Markdown into lines. Supports second-level headings, single-line list
 * items and bold words; drops the title, since the pane has its own. Anything else is plain text.
 */
export interface GuideWords {
  readonly text: string;
  readonly strong: boolean;
}

export interface GuideLine {
  readonly kind: 'heading' | 'item' | 'text';
  readonly words: readonly GuideWords[];
}

export function guideLines(markdown: string): readonly GuideLine[] {
  return markdown
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^# /.test(line))
    .map((line) => {
      const [, mark = '', rest = ''] = /^(## |- )?(.*)$/.exec(line) ?? [];
      return {
        kind: mark === '## ' ? 'heading' : mark === '- ' ? 'item' : 'text',
        words: wordsOf(rest),
      };
    });
}

/** Every second part is between two pairs of asterisks. */
const wordsOf = (line: string): readonly GuideWords[] =>
  line
    .split('**')
    .map((text, at) => ({ text, strong: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
