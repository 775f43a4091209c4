/** RAG, BRAG rating: the board's own colour. */
import { phraseList, type HeaderMatcher } from '../header-matcher';

export const statedRagHeader: HeaderMatcher = {
  field: 'statedRag',
  phrases: phraseList(`
    rag, brag, rag rating, brag rating, rag status, brag status, rag rated, current rag, rating, rag score,
    ragb, rag rate, traffic light, traffic light rating, colour, delivery rag, braga, rag assessment, self
    assessed rag, progress rating, delivery confidence, ragg, bragg, assurance rating, assurance rag, rag
    status of action, rag rating of action, rag rating for action, rag rating at, rag rating as at, rag
    rating today, rag at, rag as at, rag this quarter, rag this month, rag current, rag now, rag progress,
    rag for progress, rag for action, rag by lead, rag for delivery, rag on progress, rag position, rag
    indicator, rag judgement, rag colour, rag code, rag grade, rag level, rag measure, rag update, rag
    performance, rag progress rating, rag progress status, rag (current), rag red amber green, rag blue,
    red amber green, red amber green rating, red amber green status, red amber green blue, r a g, r a g b,
    r a g status, bragp, bragg rating, ragb rating, ragb status, ragp, ragw, ragy, ryg, ryg status, overall
    rag, overall rag rating, overall rag status, latest rag, monthly rag, quarterly rag, lead rag, board
    rag, board rag rating, agency rag, agency rag rating, delivery rag rating, delivery rag status,
    delivery rating, action rag, action rag rating, action rag status, action rating, progress indicator,
    progress colour, progress rated, progress score, completion rag, completion rating, implementation rag,
    implementation rating, status rag, status colour, status rating, status indicator, status rag rating,
    colour rating, colour code, colour status, colour coding, colour coded status, current rating, current
    status rag, traffic light status, traffic light system, traffic light colour, assurance grade,
    confidence rating, delivery confidence rating, progress (rag), progress (brag), progress (rag rating),
    status (rag), position (rag), moderated rag, validated rag
  `),
  perhaps: phraseList(`
    progress, status, assurance level, confidence level, level of assurance, self assessment score, self
    assessment rating, self assessed rating, moderated score, score, current risk, initial risk, previous
    rag, last rag, rag last quarter
  `),
  never: ['risk rating', 'date'],
  examples: ['RAG', 'BRAG rating', 'RAG status', 'RAG rating'],
  refuses: ['Status', 'Risk rating'],
};
