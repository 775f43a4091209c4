/** A reference: a number, or a short code containing one ("3", "1.2a", "SR (25/26) 01", "CO-07"). */
import { forDates, type CellSign } from './cell-sign';

const CODE =
  /^(?:(?:rec(?:ommendation)?|action|no|ref|r|a|item)\.?\s?)?(?:[A-Z]{1,8}[\s/-]?)?(?:\(?\d{1,4}[/-]\d{1,4}\)?[\s/-]?)?\(?\d{1,4}(?:[./-]\d{1,3}){0,3}\s?\)?\.?\s?[a-z]?[).]?$/i;

const DATE =
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q\d|by|end|week|year)/i;

export const referenceSign: CellSign = {
  id: 'reference',
  title: 'A number or code',
  bears: ({ text, kind }) =>
    (kind === 'number' && Number.isInteger(Number(text)) && Number(text) >= 0 && Number(text) < 5000) ||
    (kind === 'text' && text.length <= 24 && CODE.test(text) && !DATE.test(text)),
  speaks: {
    ...forDates(-4),
    ref: 2,
    priority: 0.2,
    status: 0.1,
    source: -0.2,
    lead: -3,
    otherAgencies: -3,
    action: -3,
    recommendation: -2,
    purpose: -3,
    evidenceRequired: -2.5,
    evidenceProvided: -2.5,
    progress: -2.5,
    measure: -1.5,
    theme: -1,
    statedRag: -0.5,
  },
  examples: ['3', '1.2a', 'R4', 'SR (25/26) 01', '10.1.1', 'CO-07', '3.5 a)'],
  refuses: ['31/03/2017', 'March 2017', 'Police', 'Review 3 files'],
};
