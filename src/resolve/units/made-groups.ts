/** Groups that a reorganisation makes: 架构调整后形成“两横三纵”, 实施“一部两院”改革. Their members are new with them. */
import type { GroupName } from '../../document.ts';
import { known } from '../../gather.ts';
import { partsOf } from '../../mention/group.ts';
import type { UnitStatement } from '../../state/statement.ts';
import type { Reading } from '../reading.ts';

const CHANGE = '(?:调整|重组|重构|重塑|改革|变革|改组|整合|优化|升级|扁平化|再造|转型)';
const OF_UNITS = '(?:组织|架构|机构|体系|部门|条线|总部|本部|事业部|大区|区域|平台|管理体制|体制)';
const FORMS =
  '(?:形成|构建|构建起|建立|建立起|组成|构成|打造|打造出|搭建|搭建起|组建|调整为|变为|改为|重组为|升级为|划分为|改组为)';
/** 三个事业部和|两个平台: another may stand before it. */
const NAME_MARK =
  '(?:了|新的|全新的|由|以|起)*(?:[一二两三四五六七八九十][大个家]?\\p{Script=Han}{1,6}[、和与及])*[“"「]?$';
/** 组织架构调整，形成“两横三纵”; 由七个部门调整为三个事业部. */
const FORMED = new RegExp(
  `(?:${OF_UNITS}[^，,。；;]{0,6}${CHANGE}|${CHANGE}[^，,。；;]{0,6}${OF_UNITS}|(?:[此本这]次|新一轮|全面)[^，,。；;]{0,6}${CHANGE}|${CHANGE}(?:之?后|完成))[^。；;]{0,40}?${FORMS}(?:[^，,。；;]{2,40}$|${NAME_MARK})|由[^，,。；;]{1,20}(?:调整|重组|改组|整合|优化|压缩|精简|合并|变)[为成]${NAME_MARK}`,
  'u',
);
const BEGINS = new RegExp(
  `(?:启动|实施|推行|推进|开启|进行|开展|施行|落实|升级为|调整为|变为|升级到)${NAME_MARK}`,
  'u',
);
/** 启动“1+3+N”组织升级, 升级为“两横三纵”架构. */
const REFORM = new RegExp(`^[”"」]?的?(?:新型?|全新)?(?:的)?${OF_UNITS}{0,2}(?:${CHANGE}|架构|体系|格局|阵型|布局)`);
const NEW_FORM = new RegExp(`${FORMS}${NAME_MARK}`, 'u');
/** 形成“两横三纵”的新架构. */
const NEW_SHAPE = new RegExp(`^[”"」]?的?(?:全新|新)(?:型)?(?:的)?(?:${OF_UNITS}|格局|布局|阵型)`);
/** What has come about over years is no change. */
const OVER_TIME = /持续|不断|逐步|逐渐|多年|近年|年来|历年|现已|目前|一直|已经?(?:形成|构建|建立)/;
const REACH = 64;

const isMade = ({ text: { folded }, lookup }: Reading, { start, end }: GroupName): boolean => {
  const from = Math.max(lookup.sentenceOf(start)?.start ?? 0, start - REACH);
  const before = folded.slice(from, start);
  const behind = folded.slice(end, end + 16);
  if (OVER_TIME.test(before)) return false;
  return (
    FORMED.test(before) ||
    (BEGINS.test(before) && REFORM.test(behind)) ||
    (NEW_FORM.test(before) && NEW_SHAPE.test(behind))
  );
};

/** A statement for each group that the text tells to come about, and for its parts. */
export function madeGroups(reading: Reading): UnitStatement[] {
  const groups = reading.named.filter((named): named is GroupName => named.kind === 'group');
  const made = new Map<string, number>();
  for (const group of groups)
    if (isMade(reading, group))
      for (const name of [group.name, ...partsOf(group.name)]) if (!made.has(name)) made.set(name, group.start);
  return known(groups, group => {
    const { name, start, end } = group;
    const isTold = start >= (made.get(name) ?? Number.POSITIVE_INFINITY) && made.delete(name);
    const clause = isTold && reading.lookup.clausesIn(reading.lookup.sentenceOf(start)?.index ?? -1)[0];
    if (!clause) return null;
    const span = { start, end };
    const said = { type: 'unit', rule: 'unit/formed', clause, span, trigger: null, slots: { results: span } } as const;
    return { ...said, change: 'established', sources: [], results: [{ path: [group], ...span }], existing: false };
  });
}
