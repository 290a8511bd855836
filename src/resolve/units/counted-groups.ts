/** Groups that are counted, and named nowhere: 两部门, 三大事业组 are so many units of that kind. */
import type { GroupName, Span } from '../../document.ts';
import { SMALL_NUMBERS } from '../../lexicon/phrase-words.ts';
import { nearest } from '../../phrase/scopes.ts';
import { startingIn } from '../../segment/in-order.ts';
import { sentenceAt } from '../../segment/sentences.ts';
import { lastUpTo } from '../lookup.ts';
import type { Entity } from '../names/entity.ts';
import type { Reading } from '../reading.ts';

const COUNTED = /^(?<count>[一二两三四五六七八九十])(?:大|个|家)?(?<suffix>.+)$/;

/** Counted words that any unit answers to, or those with this ending. */
const KINDS: Readonly<Record<string, RegExp>> = {
  部门: /部$|部门$|处$|中心$/,
  子公司: /公司$/,
  公司: /公司$|集团$/,
  团队: /./,
};

const OTHERS = /(?:剩余|剩下|其余|其他|其它|另外?)的?$/;

const ENDS_LIST = /[、和与及][^，,。；;：:、\n]{2,16}$/;
const LONGEST_LIST = 24;

export function countOf(group: GroupName): number | null {
  return SMALL_NUMBERS[group.name[0] ?? ''] ?? null;
}

/** Units of a kind in order of mention between two offsets, each once. */
function unitsBetween(reading: Reading, span: Span, kind: RegExp): Entity[] {
  const found = new Set<Entity>();
  for (const named of startingIn(reading.named, span.start, span.end)) {
    if (named.end > span.end) continue;
    if ((named.kind === 'unit' || named.kind === 'organization') && kind.test(named.name)) {
      const entity = reading.directory.bodyOf(named);
      if (entity) found.add(entity);
    }
  }
  return [...found];
}

/** The list of just so many units of a kind that stands last before the group, in its paragraph. */
function listedBefore(reading: Reading, group: GroupName, count: number, kind: RegExp): Entity[] | null {
  const from = reading.lookup.lineOf(group.start);
  const last = lastUpTo(
    reading.lookup.unitLists(count),
    sentenceAt(reading.sentences, group.start),
    list => list.end <= group.start,
    list => list.start < from,
  );
  if (!last) return null;
  const bodies = last.scopes.map(nearest);
  if (!bodies.every(b => (b.kind === 'unit' || b.kind === 'organization') && kind.test(b.name))) return null;
  const entities = bodies.flatMap(b => reading.directory.bodyOf(b) ?? []);
  return entities.length === count ? entities : null;
}

/** 两部门, 三大事业组: the units of that kind in the sentence itself, else the last so many before, else the next behind. */
export function counted(reading: Reading, group: GroupName): Entity[] | null {
  const found = COUNTED.exec(group.name)?.groups;
  const count = countOf(group);
  // 六大区: each is a 大区, and no 战区 or 省区.
  const suffix = group.name.endsWith('大区') ? '大区' : found?.['suffix'];
  if (count === null || suffix === undefined || count < 2) return null;
  const sort = Object.keys(KINDS).find(word => suffix.endsWith(word));
  const kind = (sort !== undefined && KINDS[sort]) || new RegExp(`${suffix}$`);
  const { sentences, text } = reading;
  const here = sentenceAt(sentences, group.start);
  const [own, before, behind] = [sentences[here], sentences[here - 2] ?? sentences[here - 1], sentences[here + 2]];
  // 剩余的三个部门: none of those that are named.
  if (OTHERS.test(text.folded.slice(Math.max(0, group.start - 4), group.start))) return null;
  const listed = listedBefore(reading, group, count, kind);
  if (listed) return listed;
  // Infra、Data Platform 两个团队: the members are said right before, readable or not.
  if (ENDS_LIST.test(text.folded.slice(Math.max(0, group.start - LONGEST_LIST), group.start))) return null;
  const near = unitsBetween(reading, { start: own?.start ?? 0, end: group.start }, kind);
  if (near.length === count) return near;
  const last = unitsBetween(reading, { start: before?.start ?? own?.start ?? 0, end: group.start }, kind);
  if (last.length === count) return last;
  // 撤销原六大区: what follows is new.
  if (text.folded[group.start - 1] === '原') return null;
  const limit = behind?.end ?? text.folded.length;
  const next = unitsBetween(reading, { start: group.end, end: limit }, kind);
  return next.length === count ? next : null;
}
