/** Nothing new has been said of an action that is not done for 90 days, where the plan or the record tells. */
import { daysBetween, inWords } from '../../../read/dates/calendar';
import type { ChaseRule } from './rule';

const DAYS = 90;

export const noNews90Rule: ChaseRule<'no-news-90'> = {
  id: 'no-news-90',
  title: `No news for ${DAYS} days`,
  asks: ({ done, news, plan }) => {
    if (done) return false;
    if (news.at === 'unknown') return null;
    const isOld = daysBetween(news.date, plan.asOf) >= DAYS;
    if (news.at === 'since') return isOld ? null : false;
    return isOld || (news.at === 'on' ? false : null);
  },
  ask: ({ news }) =>
    news.at === 'unknown' ? 'What is the news?' : `No news since ${inWords(news.date)}: what is the news?`,
  cannotTell: 'It cannot be told when there was last news of it.',
};
