/** Who and what the document names: each thing once, under all the names it goes by. */
import type { OrganizationMention, PersonMention, Span, UnitMention } from '../document.ts';
import { LEGAL_TAILS } from '../lexicon/body-words.ts';
import { ORGANS } from '../lexicon/phrase-words.ts';
import type { Body, Scope } from '../phrase/phrase.ts';
import type { AliasKind } from '../schema.ts';
import { canonicalName } from './canonical-name.ts';
import { type Synonyms, synonyms } from './synonyms.ts';

/** Two names of one thing, as a bracket or a 简称 says. Spans are in the text. */
export interface AliasPair {
  readonly name: Span;
  readonly alias: Span;
  readonly kind: AliasKind;
}

export interface Surface {
  readonly name: string;
  readonly kind: AliasKind;
  readonly spans: Span[];
}

export interface Entity {
  readonly kind: 'person' | 'organization' | 'unit';
  /** The canonical name. */
  readonly name: string;
  /** All names by first appearance, the canonical one among them. */
  readonly surfaces: readonly Surface[];
  readonly suffix: string | null;
  /** All its names end with everyday nouns (平台, 团队): a unit only where something is said of it. */
  readonly weak: boolean;
}

export interface Directory {
  readonly entities: readonly Entity[];
  readonly personOf: (person: PersonMention) => Entity | null;
  readonly bodyOf: (body: Body) => Entity | null;
  readonly byName: (name: string) => Entity | null;
  /** Parents that names themselves tell: 天猫市场部 is inside 天猫. */
  readonly parentByName: ReadonlyMap<Entity, Entity>;
}

type Mentioned = PersonMention | OrganizationMention | UnitMention;

const MARKS = /[“”"‘’「」『』]|'(?![A-Za-z])|(?<![A-Za-z])'/g;
const BLANKS = /(?<![A-Za-zÀ-ÿ.][0-9]{0,3})\s+|\s+(?![A-Za-zÀ-ÿ])/g;
const ANY = /[\s“”"‘’'「」『』]/;
/** A name as it is compared: without quotation marks, and without blanks but those between Latin words. */
export const bare = (name: string): string =>
  ANY.test(name) ? name.replace(MARKS, '').replace(BLANKS, '').replace(/\s+/g, ' ') : name;

interface Named {
  readonly surface: string;
  readonly mention: Mentioned;
}

const keyOf = (mention: Mentioned, name: string): string => (mention.kind === 'person' ? `人:${name}` : name);
const nameOfKey = (key: string): string => (key.startsWith('人:') ? key.slice(2) : key);

/** 远航 and 远航集团, 远航重工 and 远航重工股份有限公司 are one company. */
function uniteByLegalTail(surfaces: readonly string[], same: Synonyms): void {
  const known = new Set(surfaces);
  for (const name of surfaces) {
    for (const tail of LEGAL_TAILS) {
      if (!name.endsWith(tail) || name.length - tail.length < 2) continue;
      const short = name.slice(0, -tail.length);
      if (known.has(short)) same.union(short, name);
    }
  }
}

/** 天猫快速消费品事业组 is 快速消费品事业组 of 天猫, when the document says both. */
function splitPrefixes(units: readonly string[], all: readonly string[], same: Synonyms): Map<string, string> {
  const known = new Set(all);
  const isUnit = new Set(units);
  const parents = new Map<string, string>();
  for (const name of units) {
    for (let cut = name.length - 2; cut >= 2; cut--) {
      const [prefix, rest] = [name.slice(0, cut), name.slice(cut)];
      if (!known.has(prefix) || prefix === name || same.find(prefix) === same.find(name)) continue;
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

/** Words that may follow a name without making another: 苍兰团队 is 苍兰. */
const LOOSE_TAIL = /(?:团队|业务|品牌)$/;

function uniteByLooseTail(names: readonly string[], same: Synonyms): Set<string> {
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

/** 前台团队营销事业部: what a unit is stands before its name, which the document also has alone. */
function uniteByLead(units: readonly string[], same: Synonyms): Set<string> {
  const longer = new Set<string>();
  const order = new Map(units.map((name, i) => [name, i]));
  for (const name of units) {
    let inner: string | undefined;
    for (let cut = 1; cut <= name.length - 4; cut++) {
      const other = name.slice(cut);
      const place = order.get(other);
      if (place === undefined || !LEADS_IN.test(name.slice(0, cut))) continue;
      if (inner === undefined || place < (order.get(inner) ?? 0)) inner = other;
    }
    if (inner === undefined) continue;
    same.union(inner, name);
    longer.add(name);
  }
  return longer;
}

const GROUP_TAIL = '集团';
/** Between brand and 集团 these say what sort of company it is, not which of several. */
const SORTS_OF_GROUP = ['控股', '实业', '企业', '产业', '保险', '能源', '电力'];

/** 青石集团 is 青石保险集团, when there is but one that begins so. */
function uniteGroups(names: readonly string[], same: Synonyms): void {
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
function uniteByStem(counts: ReadonlyMap<string, number>, named: readonly Named[], same: Synonyms): void {
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

function collect(raw: string, mentions: readonly Mentioned[]): Named[] {
  return mentions
    .filter(m => m.kind === 'person' || !ORGANS.test(raw.slice(m.start, m.end)))
    .map(mention => ({ mention, surface: keyOf(mention, bare(raw.slice(mention.start, mention.end))) }));
}

/**
 * Builds the directory from the mentions (people, organisations, units) and the pairs of names the text itself gives.
 * Mentions with one name are one thing; so are those whose names are tied by a pair, a legal tail, a prefix or a stem.
 */
export function directoryOf(raw: string, mentions: readonly Mentioned[], pairs: readonly AliasPair[]): Directory {
  const named = collect(raw, mentions);
  const same = synonyms();
  const counts = new Map<string, number>();
  for (const { surface } of named) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  const bodies = named.filter(n => n.mention.kind !== 'person');
  const bodyNames = [...new Set(bodies.map(n => n.surface))];
  const unitNames = [...new Set(bodies.filter(n => n.mention.kind === 'unit').map(n => n.surface))];
  const aliasKinds = new Map<string, AliasKind>();
  for (const pair of pairs) {
    const [name, alias] = [
      bare(raw.slice(pair.name.start, pair.name.end)),
      bare(raw.slice(pair.alias.start, pair.alias.end)),
    ];
    const person = counts.has(`人:${name}`) || counts.has(`人:${alias}`);
    const prefix = person ? '人:' : '';
    same.union(prefix + name, prefix + alias);
    aliasKinds.set(prefix + alias, pair.kind);
    if (!counts.has(prefix + alias)) counts.set(prefix + alias, 0);
  }
  uniteByLegalTail(bodyNames, same);
  uniteGroups(bodyNames, same);
  const loose = uniteByLooseTail(bodyNames, same);
  const prefixes = splitPrefixes(
    unitNames.filter(name => !loose.has(name)),
    bodyNames,
    same,
  );
  uniteByStem(counts, named, same);
  for (const name of uniteByLead(unitNames, same)) loose.add(name);
  return index(raw, named, pairs, same, counts, aliasKinds, prefixes, loose);
}

function index(
  raw: string,
  named: readonly Named[],
  pairs: readonly AliasPair[],
  same: Synonyms,
  counts: ReadonlyMap<string, number>,
  aliasKinds: ReadonlyMap<string, AliasKind>,
  prefixes: ReadonlyMap<string, string>,
  loose: ReadonlySet<string>,
): Directory {
  const sets = new Map<string, { named: Named[]; aliases: AliasPair[] }>();
  const setOf = (surface: string) => {
    const root = same.find(surface);
    const set = sets.get(root) ?? { named: [], aliases: [] };
    sets.set(root, set);
    return set;
  };
  for (const one of named) setOf(one.surface).named.push(one);
  for (const pair of pairs) {
    const name = bare(raw.slice(pair.name.start, pair.name.end));
    setOf(counts.has(`人:${name}`) ? `人:${name}` : name).aliases.push(pair);
  }
  const entities = new Map<string, Entity>();
  for (const [root, set] of sets) {
    if (set.named.length === 0) continue;
    entities.set(root, entityOf(raw, set.named, set.aliases, aliasKinds, prefixes, loose));
  }
  const lookup = (surface: string): Entity | null => entities.get(same.find(surface)) ?? null;
  const parentByName = new Map<Entity, Entity>();
  for (const [child, parent] of prefixes) {
    const [inner, outer] = [lookup(child), lookup(parent)];
    if (inner && outer && inner !== outer) parentByName.set(inner, outer);
  }
  // Each mention is asked about many times.
  const known = new Map<PersonMention | Body, Entity | null>();
  const entityAt = (mention: PersonMention | Body, prefix: string): Entity | null => {
    let entity = known.get(mention);
    if (entity === undefined) {
      entity = lookup(prefix + bare(raw.slice(mention.start, mention.end)));
      known.set(mention, entity);
    }
    return entity;
  };
  return {
    entities: [...entities.values()],
    personOf: person => entityAt(person, '人:'),
    bodyOf: body => (body.kind === 'organization' || body.kind === 'unit' ? entityAt(body, '') : null),
    byName: name => lookup(name) ?? lookup(`人:${name}`),
    parentByName,
  };
}

function entityOf(
  raw: string,
  named: readonly Named[],
  pairs: readonly AliasPair[],
  aliasKinds: ReadonlyMap<string, AliasKind>,
  prefixes: ReadonlyMap<string, string>,
  loose: ReadonlySet<string>,
): Entity {
  const surfaces = new Map<string, Surface>();
  const add = (key: string, span: Span) => {
    const name = nameOfKey(key);
    const surface = surfaces.get(name) ?? { name, kind: aliasKinds.get(key) ?? 'other', spans: [] };
    surfaces.set(name, surface);
    surface.spans.push(span);
  };
  for (const { surface, mention } of named) add(surface, { start: mention.start, end: mention.end });
  const allLoose = named.every(n => loose.has(n.surface));
  const kind =
    named[0]?.mention.kind === 'person'
      ? 'person'
      : named.some(n => n.mention.kind === 'unit' && (allLoose || !loose.has(n.surface)))
        ? 'unit'
        : 'organization';
  const known = pairs.length > 0 ? placesOf(surfaces) : new Set<string>();
  for (const pair of pairs) {
    const name = bare(raw.slice(pair.alias.start, pair.alias.end));
    const place = placeOf(name, pair.alias);
    if (!known.has(place)) add(kind === 'person' ? `人:${name}` : name, pair.alias);
    known.add(place);
  }
  const all = [...surfaces.values()];
  const weak = named.every(n => n.mention.kind === 'unit' && n.mention.weak);
  const suffix = named.map(n => (n.mention.kind === 'person' ? null : n.mention.suffix)).find(s => s !== null) ?? null;
  const plain = all.filter(s => !loose.has(s.name));
  return {
    kind,
    name: canonicalName(kind, plain.length > 0 ? plain : all, name => {
      const key = kind === 'person' ? `人:${name}` : name;
      return !aliasKinds.has(key) && !name.startsWith(prefixes.get(name) ?? '\n');
    }),
    surfaces: all,
    suffix,
    weak,
  };
}

/** A name where it stands; no two of an entity's spans are alike. */
const placeOf = (name: string, { start }: Span): string => `${start}:${name}`;

function placesOf(surfaces: ReadonlyMap<string, Surface>): Set<string> {
  const places = new Set<string>();
  for (const { name, spans } of surfaces.values()) for (const span of spans) places.add(placeOf(name, span));
  return places;
}

/** The nearest body of a scope. */
export const nearest = (scope: Scope): Body => scope.path[scope.path.length - 1] ?? scope.path[0];
