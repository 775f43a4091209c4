/** What the headless `chase` says: the JSON of COMMANDS.md, or a few plain lines. */
import { leftOutInWords, liveOnly } from '../../plan/judge/report/live-plans';
import type { ChasedWorkbook } from './chase-workbook';

/** One object on one line. `sheet` is added to a row where the workbook has several plans. */
export function chaseJson({ pack, sheetOf, report }: ChasedWorkbook): string {
  const several = new Set(liveOnly(report).plans.map(({ sheet }) => sheet)).size > 1;
  const on = (sheet: string) => (several ? { sheet } : {});
  return JSON.stringify({
    pack: pack.head.mark,
    leads: pack.asked.map(({ lead, mail }) => ({
      name: lead.name,
      sheet: sheetOf.get(lead.name) ?? '',
      actions: lead.actions.map(({ plan, action: { row }, rules }) => ({
        row: row.rowIndex + 1,
        ref: row.ref,
        asked: rules,
        ...on(plan.sheet),
      })),
      mailSubject: mail.subject,
      mailText: mail.text,
    })),
    notChased: pack.chase.notChased.map(({ sheet, rowIndex, why }) => ({
      row: rowIndex + 1,
      why,
      ...on(sheet),
    })),
  });
}

/** Whether there is nothing to ask by these rules, or nobody to ask it of. */
function nobodyAsked({ notChased }: ChasedWorkbook['pack']['chase']): string {
  const toAsk = notChased.filter(({ isToAsk }) => isToAsk).length;
  return toAsk === 0
    ? 'Nothing is to be asked by these rules: the pack holds only the reasons.'
    : `Nobody can be asked about ${toAsk === 1 ? 'the 1 action' : `the ${toAsk} actions`} to ask about: the pack holds only the reasons. Name their leads, then run it again.`;
}

export function chaseInWords({ pack, files, report }: ChasedWorkbook): string {
  const { chase, head } = pack;
  const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
  return [
    `Pack ${head.mark}: ${counted(chase.leads.length, 'lead')}, ${counted(files.length, 'file')}. Made, not sent.`,
    ...(chase.leads.length === 0 ? [nobodyAsked(chase)] : []),
    ...chase.leads.map(({ name, actions }) => `  ${name}: ${counted(actions.length, 'action')}`),
    ...chase.notAsked.map(
      ({ lead, why, actions }) => `  Not asked: ${lead} (${counted(actions.length, 'action')}). ${why}`,
    ),
    `Not chased: ${counted(chase.notChased.length, 'row')}, with the reason of each in the pack.`,
    ...leftOutInWords(report),
  ].join('\n');
}
