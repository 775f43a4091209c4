import type { GuideLine } from '../../../src/taskpane/words/guide-lines';

export function functionsJsonText(): string;
export function linesOfGuide(markdown: string): readonly GuideLine[];
