/** 云岚科技成立营销中心，林越任总经理: whose post it is that follows upon what is set up. */
import type { OrganizationMention, UnitMention } from '../../document.ts';
import { gather, known } from '../../gather.ts';
import { alternatives } from '../../lexicon/alternatives.ts';
import { COMPANY_ENDS } from '../../lexicon/part-names.ts';
import { IS_BELOW } from '../../lexicon/unit-verbs.ts';
import { isGenericUnit } from '../../mention/unit/generic.ts';
import { nearest } from '../../phrase/scopes.ts';
import { startingIn } from '../../segment/in-order.ts';
import type { UnitStatement } from '../../state/statement.ts';
import type { Entity } from '../names/entity.ts';
import type { Reading } from '../reading.ts';

/** 升格为审计中心，隶属审计委员会，副主任周启: what it is below has posts of its own, and so have shareholders. */
export const BELOW = new RegExp(`(?:${alternatives(IS_BELOW)}|股东)$`);

/** Units that have a 总裁; others have a 总经理. */
export const HAS_PRESIDENT = /(?:群|BG|BU|集团|公司|大区|区域|板块|事业部)$/;
/** Heads that companies have, and parts of them that are made to stand on their own, but no department. */
export const HEADS_OWN = /^(?:CEO|首席执行官|董事长)$/;
/** What has officers of its own: a company, a hospital, a branch, and what has nothing but a name. */
const STANDS_ALONE = new RegExp(`(?:公司|集团|[院校社厂]|大学|电视台|[银分支]行|${COMPANY_ENDS})$`);
export const standsAlone = ({ name, suffix }: Pick<Entity, 'name' | 'suffix'>): boolean =>
  suffix === null || STANDS_ALONE.test(name);
export const DEPARTMENT = /(?:(?<!事业)部|中心|办公室|[组室处]|委员会)$/;
/** 升格为国际部，管理亚洲、非洲两个中心，: what it has is told, and it is still what the sentence is about. */
const HAS_BELOW =
  /^[，,](?:并|同时|下面)?(?:下设|下辖|管理|负责|分管|统筹|涵盖|包括|统管|管辖|内设)[^；;。，,]*[，,](?:由?\p{Script=Han}{2,4}任)?$/u;
const MAKES: ReadonlySet<string> = new Set(['established', 'merged', 'upgraded', 'renamed']);

/** 原驾驶负责人: a post that begins with 原, or behind it. */
export const isFormer = ({ text: { folded } }: Reading, offset: number): boolean =>
  folded[offset] === '原' || folded[offset - 1] === '原';

const ENDS: ReadonlySet<string> = new Set(['dissolved', 'merged', 'split', 'upgraded', 'renamed']);

/** 学前部并入素养部，原部长林越…: the units that the words right before such a post put an end to; null where they end none. */
export function justGone(reading: Reading, sentence: number | undefined, offset: number): Entity[] | null {
  if (!isFormer(reading, offset)) return null;
  let ended: UnitStatement | undefined;
  for (const s of reading.lookup.statementsIn(sentence ?? -1))
    if (s.type === 'unit' && s.span.end <= offset && s.sources.length > 0 && ENDS.has(s.change))
      if (s.span.end >= (ended?.span.end ?? 0)) ended = s;
  if (!ended || /[；;]/.test(reading.text.folded.slice(ended.span.end, offset))) return null;
  if (startingIn(reading.lookup.bodies, ended.span.end, offset).length > 0) return null;
  return known(ended.sources, source => {
    const body = nearest(source);
    return body.kind === 'unit' ? reading.directory.bodyOf(body) : null;
  });
}

/** The unit that the words of the sentence right before an offset set up, where the post there is one of its head. */
export function justMade(reading: Reading, sentence: number | undefined, title: string, offset: number): Entity | null {
  let made: Entity | null = null;
  const holders = gather(reading.lookup.clausesIn(sentence ?? -1), ({ phrases }) =>
    phrases.filter(phrase => phrase?.kind === 'people'),
  );
  for (const statement of reading.lookup.statementsIn(sentence ?? -1)) {
    if (statement.type !== 'unit' || statement.span.end > offset) continue;
    const { change, sources, results } = statement;
    if (!MAKES.has(change) && change !== 'moved') continue;
    // 成立机器人部，原驾驶负责人林越挂帅: nobody was there before.
    if (change === 'established' && isFormer(reading, offset)) continue;
    // 采购部、物流部划入供应链中心，林越任总经理: several have one head only where they went.
    const [to, another] = change === 'moved' && sources.length === 1 ? sources : results;
    const { end } = statement.span;
    const body = to && !another ? nearest(to) : null;
    if (
      (body?.kind !== 'unit' && body?.kind !== 'organization') ||
      /[；;]/.test(reading.text.folded.slice(end, offset))
    )
      continue;
    // 成立营销中心（MC），负责人…: its other name is it too.
    const it = reading.directory.bodyOf(body);
    const has = HAS_BELOW.test(reading.text.folded.slice(end, offset));
    const { folded } = reading.text;
    const isOther = (b: OrganizationMention | UnitMention): boolean =>
      reading.directory.bodyOf(b) !== it &&
      !isGenericUnit(b.name) &&
      !BELOW.test(folded.slice(b.start - 4, b.start)) &&
      // 成立云岚影业，北山集团副总裁林越任总经理: where somebody is already is told by the way.
      !holders.some(({ start, end }) => start <= b.start && b.end <= end);
    if (!has && startingIn(reading.lookup.bodies, end, offset).some(isOther)) continue;
    const isFirst = reading.text.folded.slice(offset - 2, offset + 2).includes('首任');
    if (title.includes('总裁') && !isFirst && !HAS_PRESIDENT.test(body.name) && !standsAlone(body)) continue;
    if (HEADS_OWN.test(title) && DEPARTMENT.test(body.name)) continue;
    made = it;
  }
  return made ?? namedAnew(reading, sentence, offset);
}

/** 将云业务更名为“云图”: where what was before is no unit, and nothing else is told of it, what it becomes is named still. */
const BECOMES = /(?:更名|改名|升级|拆分|分拆|独立|改组|改制|孵化)(?:为|成|出)[^，,。；;]{0,8}$/;
const LONGEST_BECOMING = 14;

function namedAnew({ lookup, directory, text: { folded } }: Reading, sentence: number | undefined, offset: number) {
  const from = lookup.clausesIn(sentence ?? -1)[0]?.view.sentence.start ?? offset;
  const last = startingIn(lookup.bodies, from, offset).at(-1);
  if (last?.kind !== 'unit' || /[；;]/.test(folded.slice(last.end, offset))) return null;
  return BECOMES.test(folded.slice(Math.max(from, last.start - LONGEST_BECOMING), last.start))
    ? directory.bodyOf(last)
    : null;
}
