/** Which names mean one thing, as their own words tell: 远航 and 远航集团, 苍兰 and 苍兰团队. */
import { LEGAL_TAILS, sortOfTail } from '../../lexicon/body-words.ts';
import { REGIONS } from '../../lexicon/organizations.ts';
import { isLexiconWord } from '../../mention/name-words.ts';
import type { Named } from './entity.ts';
import type { Synonyms } from './synonyms.ts';

/**
 * 远航 and 远航集团, 远航重工 and 远航重工股份有限公司 are one company; where the text has both 远航集团 and 远航股份, 远航 is the one
 * that is named first. `surfaces` are in the order of the text.
 */
export function uniteByLegalTail(surfaces: readonly string[], same: Synonyms): void {
  const known = new Set(surfaces);
  const sorts = new Map<string, string>();
  for (const name of surfaces) {
    for (const tail of LEGAL_TAILS) {
      if (!name.endsWith(tail) || name.length - tail.length < 2) continue;
      const short = name.slice(0, -tail.length);
      const sort = sortOfTail(tail);
      const first = sorts.get(short) ?? sort;
      if (sort !== '' && first === sort) sorts.set(short, sort);
      if (known.has(short) && (sort === '' || first === sort)) same.union(short, name);
    }
  }
}

/** 天猫快速消费品事业组 is 快速消费品事业组 of 天猫, when the document says both. */
export function splitPrefixes(units: readonly string[], all: readonly string[], same: Synonyms): Map<string, string> {
  const known = new Set(all);
  const isUnit = new Set(units);
  const parents = new Map<string, string>();
  for (const name of units) {
    for (let cut = name.length - 2; cut >= 2; cut--) {
      const [prefix, rest] = [name.slice(0, cut), name.slice(cut)];
      if (!known.has(prefix) || prefix === name || same.find(prefix) === same.find(name)) continue;
      // 金融事业部 where 金融 stands for 金融军团: two of one field, and neither in the other. 数字公司|筹备组: it is to come.
      if (rest.startsWith('筹') || (isUnit.has(prefix) && (KIND.test(rest) || isLexiconWord(prefix)))) continue;
      parents.set(name, prefix);
      if (isUnit.has(rest)) {
        same.union(rest, name);
        parents.set(rest, prefix);
      }
      break;
    }
  }
  return parents;
}

/** What a unit is, and no name. */
const KIND = /^(?:事业群组|事业群|事业组|事业部|业务群|业务部|军团|板块|大区)$/;

/** Words that may follow a name without making another: 苍兰团队 is 苍兰. */
const LOOSE_TAIL = /(?:团队|业务|品牌)$/;

export function uniteByLooseTail(names: readonly string[], same: Synonyms): Set<string> {
  const known = new Set(names);
  const loose = new Set<string>();
  for (const name of names) {
    const short = name.replace(LOOSE_TAIL, '');
    if (short === name || short.length < 2 || !known.has(short)) continue;
    same.union(short, name);
    loose.add(name);
  }
  return loose;
}

const LEADS_IN = /(?:团队|部门|板块|平台)$/;

/** 云岚人寿江州分公司, and 江州分公司 alone. */
const BRANCH = /^.{2,4}[分支](?:公司|行)$/;

/** 前台团队营销事业部: what a unit is stands before its name, which the document also has alone. */
export function uniteByLead(units: readonly string[], same: Synonyms): Set<string> {
  const longer = new Set<string>();
  const order = new Map(units.map((name, i) => [name, i]));
  for (const name of units) {
    let inner: string | undefined;
    for (let cut = 1; cut <= name.length - 3; cut++) {
      const other = name.slice(cut);
      const place = order.get(other);
      // 云岚中国区, and 中国区 alone.
      const isBranch = cut > 2 && BRANCH.test(other) && units.filter(unit => unit.endsWith(other)).length === 2;
      if (place === undefined || !(LEADS_IN.test(name.slice(0, cut)) || REGIONS.includes(other) || isBranch)) continue;
      if (inner === undefined || place < (order.get(inner) ?? 0)) inner = other;
    }
    if (inner === undefined) continue;
    same.union(inner, name);
    if (!REGIONS.includes(inner) && !BRANCH.test(inner)) longer.add(name);
  }
  return longer;
}

const GROUP_TAIL = '集团';

/** Between brand and 集团 these say what sort of company it is, not which of several. */
const SORTS_OF_GROUP = ['控股', '实业', '企业', '产业', '保险', '能源', '电力'];

/** 青石集团 is 青石保险集团, when there is but one that begins so. */
export function uniteGroups(names: readonly string[], same: Synonyms): void {
  const groups = new Set(names.filter(name => name.endsWith(GROUP_TAIL)));
  for (const short of groups) {
    const stem = short.slice(0, -GROUP_TAIL.length);
    const longer = SORTS_OF_GROUP.map(sort => stem + sort + GROUP_TAIL).filter(name => groups.has(name));
    if (stem.length >= 2 && longer.length === 1 && longer[0]) same.union(longer[0], short);
  }
}

const STEM_TAIL = /(?:事业群组|事业群|事业组|事业部|业务群|业务部|群组|集团|团队|板块|部门|部|组)$/;

/** Two names so close to each other are meant to be two: 快消部升级为快消事业部. */
const CLOSE = 48;

function nearBy(named: readonly Named[], one: string, other: string): boolean {
  const at = named.find(n => n.surface === one)?.mention.start ?? 0;
  return named.some(n => n.surface === other && Math.abs(n.mention.start - at) < CLOSE);
}

/** 快消事业部 for what is elsewhere called 快消事业组: one stem, two suffixes, and the rarer is a slip of the pen. */
export function uniteByStem(counts: ReadonlyMap<string, number>, named: readonly Named[], same: Synonyms): void {
  const units = [...new Set(named.filter(n => n.mention.kind === 'unit').map(n => n.surface))];
  const stems = new Map<string, string>();
  for (const name of [...units].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))) {
    const stem = name.replace(STEM_TAIL, '');
    if (stem.length < 4 || stem === name) continue;
    const other = stems.get(stem);
    if (other === undefined) stems.set(stem, name);
    else if ((counts.get(name) ?? 0) === 1 && !nearBy(named, name, other)) same.union(other, name);
  }
}
