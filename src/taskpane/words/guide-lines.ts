/**
 * A guide for staff as the pane shows it: Markdown of the plainest kind into lines. Knows headings of the second level, items of one
 * line and bold words; the title is left out, since the pane has its own. Anything else stands as plain text.
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

/** Every second part stands between two pairs of asterisks. */
const wordsOf = (line: string): readonly GuideWords[] =>
  line
    .split('**')
    .map((text, at) => ({ text, strong: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
