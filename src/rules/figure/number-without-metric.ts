import type { Span } from '../../document.ts';
import { isRate } from '../../mention/quantity/rates.ts';
import { boundInBrackets } from './in-brackets.ts';
import { measuredBefore } from './measured.ts';
import type { Piece } from './piece.ts';
import type { FigureRule } from './rule.ts';
import { isInParts } from './said.ts';
import { stretchBefore } from './stretch.ts';
import { topicBefore } from './topic-phrase.ts';

const rule: FigureRule = {
  id: 'figure/number-without-metric',
  why: 'Where no known metric stands beside a number, the words right before it say what it measures, if any do.',
  relation: 'alone',
  examples: {
    finds: [
      { text: '⟦metric:双极板⟧⟦quantity:500万片⟧。' },
      { text: '规划有膜电极400万片、⟦metric:双极板⟧⟦quantity:500万片⟧。' },
    ],
    ignores: [
      { text: '启明电器营业收入3亿元。', because: 'the metric stands before the number' },
      { text: '会议开了3天。', because: 'a length of time is no figure' },
    ],
  },
  bind({ text, marks, index, quantity, clauseStart }, said) {
    const inside = boundInBrackets(text, marks, index, quantity, said.level);
    if (inside !== null) return inside;
    const pieces = stretchBefore(text, marks, index, clauseStart, quantity.start);
    const measured = measuredBefore(text, pieces);
    const part = measured?.adjacent === true && !measured.deed && isInParts(text, said, quantity);
    const isOne = part || isRate(quantity.unit) || (quantity.unit === 'count' && measured?.listed);
    // 从毛利率看，云岚为67%: the metric was said, and whose it is stands here.
    if (measured !== null && said.level !== null && isOne) {
      const whose = measured.deed ? {} : { subject: measured };
      return { metric: said.level, of: null, subjectBefore: measured.start, ...whose, implied: ['metric'] };
    }
    const named = measured ?? (quantity.measure === null ? null : reachedBy(text, pieces));
    // 云岚失守130元: a name costs that much, and measures nothing.
    if (measured?.proper === true && !measured.listed && /^[A-Z]{3}$/.test(quantity.unit))
      return { metric: null, of: null, subjectBefore: quantity.start, subject: measured, implied: [] };
    if (named !== null) return { metric: named, of: null, subjectBefore: named.start, implied: [] };
    // 占比最高，达到52%: the clause only says how much.
    if (said.level !== null && REACHED.test(text.slice(clauseStart, quantity.start)))
      return { metric: said.level, of: null, subjectBefore: quantity.start, implied: ['metric'] };
    const deed = deedBehind(text, quantity.end);
    return { metric: deed, of: null, subjectBefore: quantity.start, implied: [] };
  },
};

const REACHED = /^(?:已|高|均|约|分别)?(?:达到?|为|至|到)(?:了|约)?$/;

/** 换电站年内将增至1000座: what the clause begins with is what is counted, where it is no name. */
function reachedBy(text: string, pieces: readonly Piece[]): Span | null {
  const topic = topicBefore(text, pieces);
  if (topic === null || topic.named || topic.self || topic.end - topic.start > 8) return null;
  return pieces.some(piece => piece.is === 'strange' && piece.start >= topic.start && piece.end <= topic.end)
    ? null
    : topic;
}

const DEED_BEHIND = /^(?:收购|并购|入股|投资|增资|注资|认购|购买|购入|回购|出售|转让|拍得|竞得|中标)/;

/** 以2亿元|收购: what the money was for. */
function deedBehind(text: string, end: number): Span | null {
  const deed = DEED_BEHIND.exec(text.slice(end, end + 4));
  return deed === null ? null : { start: end, end: end + deed[0].length };
}

export default rule;
