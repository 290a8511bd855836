import type { QuantityMention } from '../../document.ts';

/** The first of a ranking, for patterns: 前五大企业, 前十大股东. */
export const RANKING = '前[一二三四五六七八九十百\\d]{1,3}(?:大|名|家|强|位)?的?';
const RANKED = new RegExp(`${RANKING}$`);

/** True where the noun at `at` is of those that are ranked, and counts nothing. */
export const isRankedAt = (text: string, at: number): boolean => RANKED.test(text.slice(Math.max(0, at - 7), at));

/** 销量前|20, 排名前|三: a bare number of places, where 此前 and 之前 are times. */
export const isPlaces = (text: string, { start, unit, measure }: QuantityMention): boolean =>
  unit === 'count' && measure === null && /(?<![此之目以先])前$/.test(text.slice(Math.max(0, start - 2), start));
