/** What somebody expected of a metric, told beside what it came to: 营收120亿元，市场预期|118亿元. */
import type { Span } from '../../document.ts';
import { characterSet } from '../../mention/character-sets.ts';
import { matchAt } from '../../mention/match-at.ts';

const BEFORE = '(?:此前|先前|早前|之前|原先)';

const EXPECTED = new RegExp(
  `(?:(?:市场|分析师|机构|华尔街|投行|券商|业[界内]|外界)(?:人士)?${BEFORE}?的?(?:平均|一致|普遍|综合)?|(?:公司|集团)?${BEFORE}的?|一致|(?=预期的))预[期估测计](?:[均中]?值)?` +
    '(?=的?(?:约?为|是|在)?(?:约|人民币|[$])*\\d(?!\\d{0,3}[年月日季]))',
  'y',
);

const HEADS = characterSet('市分机华投券业外公集此先早之原一预');

/** Where the words for an expectation end that begin at `at` and have its number behind them, or null. */
export const expectedAt = (text: string, at: number): number | null => {
  const words = HEADS(text.charCodeAt(at)) ? matchAt(EXPECTED, text, at)?.[0] : undefined;
  return words === undefined ? null : at + words.length;
};

/** True for such words: they are no level that anything else goes on with. */
export const isExpected = (text: string, { end }: Span): boolean =>
  /预[期估测计](?:[均中]?值)?$/.test(text.slice(end - 4, end));
