/**
 * The registry of evidence signs. The first sign found in a clause decides. Order: blanks, references and acceptance;
 * admitted gaps; requests; then the strongest evidence, guarded against promises and bare claims; then the rest.
 */
import type { EvidenceSign } from '../sign';
import { accepted } from './accepted';
import { attribution } from './attribution';
import { awaited } from './awaited';
import { bareClaim } from './bare-claim';
import { blank } from './blank';
import { describedPractice } from './described-practice';
import { figures } from './figures';
import { heldCopy } from './held-copy';
import { inProgress } from './in-progress';
import { namedDocument } from './named-document';
import { notDone } from './not-done';
import { nothingReceived } from './nothing-received';
import { numberedRecord } from './numbered-record';
import { promised } from './promised';
import { requestMade } from './request-made';
import { seeAbove } from './see-above';
import { standsAlone } from './stands-alone';
import { wentToABody } from './went-to-a-body';

export const EVIDENCE_SIGNS: readonly EvidenceSign[] = [
  blank,
  seeAbove,
  accepted,
  nothingReceived,
  awaited,
  notDone,
  requestMade,
  heldCopy,
  promised,
  bareClaim,
  numberedRecord,
  wentToABody,
  figures,
  inProgress,
  namedDocument,
  attribution,
  describedPractice,
  standsAlone,
];
