import type { GuideLine } from '../../../src/taskpane/words/guide-lines';
import type { Publisher } from './publisher.cjs';

export function fillPage(page: string, publisher: Publisher, guide: readonly GuideLine[]): string;
