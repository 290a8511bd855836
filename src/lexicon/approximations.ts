/** Words beside a number that say how exact it is, and on which side the true value lies. */
import type { Bound } from '../schema.ts';
import { tagged } from './words.ts';

export interface Approximation {
  readonly bound: Bound;
  readonly approximate: boolean;
}

const about: Approximation = { bound: 'eq', approximate: true };
const over: Approximation = { bound: 'gt', approximate: false };
const atLeast: Approximation = { bound: 'gte', approximate: false };
const under: Approximation = { bound: 'lt', approximate: false };
const nearly: Approximation = { bound: 'lt', approximate: true };
const atMost: Approximation = { bound: 'lte', approximate: false };

/** 没有做到10亿, 并未突破3万辆: what was not reached lies above. */
const NEGATIONS = ['未', '没', '没有', '并未', '未能', '没能', '尚未', '仍未', '还未', '还没', '并没有', '从未'];
const REACHED = ['突破', '达到', '达成', '达', '做到', '实现', '完成', '站上', '迈过', '跨过'];
const PASSED = ['超过', '超出', '超'];

/** Before the number. */
export const BEFORE_NUMBER: Readonly<Record<string, Approximation>> = {
  ...tagged<Approximation>(
    [about, '约 大约 大概 约为 大致 估计 约合 约有 ≈ ~ ～'],
    [nearly, '几近 近 将近 接近 逼近 几乎'],
    [over, '超 超过 超出 超越 远超 超逾 逾 过 破 突破 已破 高于 大于 多于 优于 不止 迈过 跨过 跨越 越过 > ＞'],
    [atLeast, '至少 最少 最低 不低于 不少于 不小于 不下 站上 站稳 ≥'],
    [under, '不足 不到 不满 未满 未到 低于 少于 小于 不及 未达 跌破 跌穿 失守 < ＜'],
    [atMost, '不超过 不超 不高于 不多于 不大于 不逾 至多 最多 最高 ≤'],
  ),
  ...Object.fromEntries(NEGATIONS.flatMap(not => REACHED.map(verb => [not + verb, under]))),
  ...Object.fromEntries(NEGATIONS.flatMap(not => PASSED.map(verb => [not + verb, atMost]))),
};

/** A one-character word above is part of another word when one of these stands before it (签约12家, 最近3天). */
export const NOT_APPROXIMATE_AFTER: Readonly<Record<string, string>> = {
  约: '签合节预契违履条公续毁解爽特邀赴失应简制誓',
  近: '最附临邻亲靠新远',
  过: '通经不路渡难度错罪功见来',
  破: '爆打冲侦告',
  超: '赶高中英',
};

/** Only these make a number of a bare scale: 上亿, 过百, 数十万, 几千. */
export const BEFORE_BARE_SCALE: Readonly<Record<string, Approximation>> = { 上: over, 成: over };

/** 数 and 几 before a scale: some of them, from one to ten. */
export const SOME: ReadonlySet<string> = new Set(['数', '几']);

/** Inside or right after the number: 十多万, 三千余家. */
export const AND_MORE: ReadonlySet<string> = new Set(['多', '余', '几', '馀']);

/** After the number or its unit. */
export const AFTER_NUMBER: Readonly<Record<string, Approximation>> = {
  以上: atLeast,
  及以上: atLeast,
  或以上: atLeast,
  '（含）以上': atLeast,
  '(含)以上': atLeast,
  开外: over,
  有余: over,
  出头: over,
  以下: atMost,
  及以下: atMost,
  '（含）以下': atMost,
  '(含)以下': atMost,
  以内: atMost,
  之内: atMost,
  左右: about,
  上下: about,
  许: about,
  不等: about,
  '+': atLeast,
  '＋': atLeast,
  级: about,
  级别: about,
  量级: about,
  规模: about,
  大关: { bound: 'eq', approximate: false },
  整: { bound: 'eq', approximate: false },
};
