/** The names of one document: titles, organisations, units and people, each kind without overlaps. */
import type {
  AliasPair,
  OrganizationMention,
  PersonMention,
  Span,
  Text,
  TitleMention,
  UnitMention,
} from '../document.ts';
import type { Automaton } from '../lexicon/automaton.ts';
import { isFieldCompany } from '../lexicon/part-names.ts';
import type { AliasKind } from '../schema.ts';
import type { IsWord } from '../segment/words.ts';
import type { Steps } from '../steps.ts';
import { markHeadedLines } from './headed-lines.ts';
import { type Marks, mark } from './marks.ts';
import { WORD } from './name-words.ts';
import { asMention } from './organization/candidate.ts';
import { isCompanySort } from './organization/company-sort.ts';
import { isDescription } from './organization/described.ts';
import { findHeadedUnits } from './organization/headed.ts';
import { learnOrganizations } from './organization/learned.ts';
import { suffixCandidates } from './organization/suffix.ts';
import { findAddressed } from './person/addressed.ts';
import { aliasesApart, aliasesOf, type PersonAlias } from './person/aliases.ts';
import { outerNames, withBearersNamed } from './person/bracketed.ts';
import { partBylines } from './person/byline.ts';
import { findPeople } from './person/find.ts';
import { findLearned } from './person/learned.ts';
import { speaksInNicknames } from './person/nickname.ts';
import { personAt } from './person/person-at.ts';
import type { Surroundings } from './person/surroundings.ts';
import { findTitles } from './title/find.ts';
import { widened } from './title/widened.ts';
import { isGenericUnit } from './unit/generic.ts';
import { learnUnits } from './unit/learned.ts';

export interface NameMentions {
  readonly people: readonly PersonMention[];
  /** Who wrote the page: （记者 方远）. */
  readonly bylines: readonly PersonMention[];
  readonly titles: readonly TitleMention[];
  readonly organizations: readonly OrganizationMention[];
  readonly units: readonly UnitMention[];
  readonly aliases: readonly AliasPair[];
}

/** What is known beside the text itself. */
export interface NameContext {
  /** Whether the segmenter's words have their edges there; asked only where the characters leave it open. */
  readonly isWord: IsWord;
  /** Cuts a stretch of text, joining characters to words that the dictionary does not know. @default nobody guesses */
  readonly guess?: (text: string) => readonly string[];
  /** The lexicon of names with a user's own words in it. @default ours alone */
  readonly lexicon?: Automaton;
}

/** Finds all names in a text. Pure; nothing learned from one text is known in the next. Offsets are UTF-16 into the text. */
export function* findNames(text: Text, context: NameContext): Steps<NameMentions> {
  const marks = mark(text.folded, context.lexicon);
  markHeadedLines(marks);
  yield;
  const titles = findTitles(marks);
  const size = text.folded.length + 2;
  const titleEnds = endsOf(
    titles.filter(title => !leadsName(marks, title)),
    size,
  );
  const nameEnds = new Uint8Array(size);
  const { isWord } = context;
  const walls = { titleEnds, nameEnds, isWord };
  yield;
  const bodies = suffixCandidates(marks, walls)
    .map(candidate => asMention(text.raw, candidate))
    .filter(({ kind, start, end }) => {
      const name = text.folded.slice(start, end);
      return !isCompanySort(name) && (kind !== 'unit' || !isGenericUnit(name));
    });
  yield;
  const learned = yield* learnOrganizations({ marks, walls, raw: text.raw, titles, bodies, isWord });
  const sure = [...learned.bodies, ...learned.organizations].sort((a, b) => a.start - b.start);
  yield;
  const inside = yield* learnUnits({ marks, walls, raw: text.raw, bodies: sure, isWord });
  yield;
  // What a list of units names is one of them, though a post behind it made it look like a company.
  const listed = new Set(inside.units.map(unit => unit.start));
  const others = sure.filter(body => body.kind === 'unit' || body.evidence !== 'learned' || !listed.has(body.start));
  const learnedStarts = startsOf(learned.organizations, size);
  const named = [...others, ...inside.units]
    // A word that is all edge leaves nothing of a name.
    .filter(name => name.end > name.start && !isSortOfNext(name, learnedStarts))
    .sort((a, b) => a.start - b.start);
  const organizations = named.filter(mention => mention.kind === 'organization');
  const suffixed = named.filter(mention => mention.kind === 'unit');
  const reach = reachOf(named, size);
  const starts = startsOf(named, size);
  const apart = titles.filter(title => (reach[title.start] ?? 0) < title.end && !isCharge(title, starts));
  const ends = endsOf(named, size);
  const kept = widened(apart, { marks, taken: takenBy([...apart, ...named], size), nameEnds: ends, isWord });
  const around: Surroundings = {
    marks,
    titleStarts: startsOf(kept, size),
    titleEnds: endsOf(kept, size),
    nameEnds: ends,
    nameStarts: starts,
    taken: takenBy([...kept, ...named], size),
    personEnds: new Uint8Array(size),
    hasNicknames: speaksInNicknames(text.folded),
    isWord,
    guess: context.guess ?? null,
  };
  yield;
  const { people: everybody, aliases } = yield* peopleOf(around);
  const { people, bylines } = partBylines(text.folded, everybody);
  const headed = findHeadedUnits({ marks, walls, raw: text.raw, taken: around.taken }, people);
  const units = [...suffixed, ...headed].sort((a, b) => a.start - b.start);
  return {
    people: asWritten(people, text.raw),
    bylines: asWritten(bylines, text.raw),
    titles: kept,
    organizations,
    units,
    aliases: [...learned.aliases, ...inside.aliases, ...aliases],
  };
}

/** 自动驾驶公司|途远智驾: of what sort the company is that is named behind it. */
const isSortOfNext = ({ name, end }: Span & { readonly name: string }, starts: Uint8Array): boolean =>
  starts[end] === 1 && (isFieldCompany(name) || isDescription(name));

function* peopleOf(around: Surroundings): Steps<Pick<NameMentions, 'people' | 'aliases'>> {
  const named = findPeople(around);
  yield;
  const outer = outerNames(around, named);
  const found = outer.length === 0 ? named : withOuter(named, outer, around.marks.text.length);
  const beside = found.flatMap(person => aliasesOf(around, person));
  const apart = aliasesApart(around, found, beside);
  const bracketed = new Set(outer.map(({ alias }) => alias.start));
  const others = withBearersNamed(around, [
    ...outer,
    ...beside.filter(({ alias }) => !bracketed.has(alias.start)),
    ...apart,
  ]);
  const people = others.length === 0 ? found : outside(found, others, around.marks.text.length);
  const aliases = others.map(({ alias, kind }) => aliasMention(around, alias, kind));
  yield;
  const learned = findLearned(around, people, aliases);
  const asPair = ({ person, alias, kind }: PersonAlias) => ({ name: spanOf(person), alias, kind });
  const pairs = others.map(asPair);
  const addressed = findAddressed(around, [...people, ...learned.people]);
  const shown = addressed.people.flatMap(person => aliasesOf(around, person));
  return {
    people: [...people, ...sideBySide(others, aliases), ...learned.people, ...addressed.people].sort(byStart),
    aliases: [...pairs, ...learned.pairs, ...addressed.pairs, ...shown.map(asPair)],
  };
}

/** Kelly of Kelly林悦: with nothing between the two names, the first is a mention as well. */
const sideBySide = (pairs: readonly PersonAlias[], mentions: readonly PersonMention[]): PersonMention[] =>
  mentions.filter((_, i) => {
    const pair = pairs[i];
    if (pair?.kind !== 'english') return false;
    const gap = Math.max(pair.person.start - pair.alias.end, pair.alias.start - pair.person.end);
    return gap === 0 || (gap === 1 && pair.alias.end < pair.person.start);
  });

/** The people with those before brackets, who stand in the place of what was read of their names. */
function withOuter(named: readonly PersonMention[], outer: readonly PersonAlias[], size: number): PersonMention[] {
  const people = outer.map(({ person }) => person);
  const reach = reachOf(people, size);
  return [...named.filter(person => (reach[person.start] ?? 0) < person.end), ...people].sort(byStart);
}

/** The people that are no part of another's alias. */
function outside(people: readonly PersonMention[], others: readonly PersonAlias[], size: number): PersonMention[] {
  const reach = reachOf(
    others.map(({ alias }) => alias),
    size,
  );
  return people.filter(person => (reach[person.start] ?? 0) < person.end);
}

/** 主管|技术平台: before a body it is what somebody does there, and no title. */
const isCharge = ({ title, end }: TitleMention, nameStarts: Uint8Array): boolean =>
  title === '主管' && nameStarts[end] === 1;

/** 会计学院, 专家委员会: a title word right before a suffix is the body of a name. Offices are open to titles anyway. */
function leadsName(marks: Marks, title: TitleMention): boolean {
  return ((marks.startFlags[title.end] ?? 0) & (WORD.organization | WORD.unit)) !== 0;
}

function aliasMention(around: Surroundings, alias: Span, kind: AliasKind): PersonMention {
  const surname = kind === 'chinese' || kind === 'former' ? 1 : 0;
  return personAt(around.marks.text, alias.start, alias.end, surname, 'bracket');
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** 石　磊: blanks between two ideographs make a name as wide as others, and are no part of it. */
const SET_APART = /(?<=\p{Script=Han})[ \u3000]+(?=\p{Script=Han})/gu;

function asWritten(people: readonly PersonMention[], raw: string): PersonMention[] {
  return people.map(person => ({ ...person, name: raw.slice(person.start, person.end).replace(SET_APART, '') }));
}

function endsOf(spans: readonly Span[], size: number): Uint8Array {
  const ends = new Uint8Array(size);
  for (const span of spans) ends[span.end] = 1;
  return ends;
}

function startsOf(spans: readonly Span[], size: number): Uint8Array {
  const starts = new Uint8Array(size);
  for (const span of spans) starts[span.start] = 1;
  return starts;
}

/** For each character the furthest end of the spans it lies in; 0 outside them all. */
function reachOf(spans: readonly Span[], size: number): Int32Array {
  const reach = new Int32Array(size);
  for (const span of spans) for (let i = span.start; i < span.end; i++) reach[i] = Math.max(reach[i] ?? 0, span.end);
  return reach;
}

function takenBy(spans: readonly Span[], size: number): Uint8Array {
  const taken = new Uint8Array(size);
  for (const span of spans) taken.fill(1, span.start, span.end);
  return taken;
}
