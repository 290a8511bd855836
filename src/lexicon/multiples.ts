/** Words that are a quantity by themselves. */
import type { Bound } from '../schema.ts';

export interface QuantityWord {
  readonly value: string;
  readonly unit: 'times' | 'ratio' | 'percent' | 'count';
  readonly bound: Bound;
  readonly approximate: boolean;
}

const word = (value: string, unit: QuantityWord['unit'], bound: Bound = 'eq', approximate = false): QuantityWord => ({
  value,
  unit,
  bound,
  approximate,
});

/** 翻一番 makes two of one, 翻两番 four. */
export const QUANTITY_WORDS: Readonly<Record<string, QuantityWord>> = {
  翻番: word('2', 'times'),
  翻一番: word('2', 'times'),
  翻了一番: word('2', 'times'),
  翻两番: word('4', 'times'),
  翻了两番: word('4', 'times'),
  翻三番: word('8', 'times'),
  翻了三番: word('8', 'times'),
  翻倍: word('2', 'times'),
  翻一倍: word('2', 'times'),
  翻了一倍: word('2', 'times'),
  倍增: word('2', 'times'),
  过半: word('0.5', 'ratio', 'gt'),
  过半数: word('0.5', 'ratio', 'gt'),
  超半数: word('0.5', 'ratio', 'gt'),
  超过半数: word('0.5', 'ratio', 'gt'),
  近半: word('0.5', 'ratio', 'lt', true),
  近半数: word('0.5', 'ratio', 'lt', true),
  半数以上: word('0.5', 'ratio', 'gte'),
  半百: word('50', 'count'),
  半成: word('5', 'percent'),
  半折: word('50', 'percent'),
  打对折: word('50', 'percent'),
};
