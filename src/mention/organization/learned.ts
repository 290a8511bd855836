/** Companies whose names don't say what they are: learned from what stands beside them, then known in the whole document. */
import type { AliasPair, OrganizationMention, Span } from '../../document.ts';
import { MEDIA } from '../../lexicon/body-words.ts';
import { isPartName, isTradeName } from '../../lexicon/part-names.ts';
import type { Steps } from '../../steps.ts';
import { CHARACTER, classAt } from '../characters.ts';
import { occurrences } from '../occurrences.ts';
import { isAddress } from '../person/about.ts';
import { looksLikeName, surnameWeight } from '../person/surname.ts';
import { isTaken } from '../taken.ts';
import { announced, listedNames } from './announced.ts';
import { beforeTitles, ofOneStem, siblings } from './before-titles.ts';
import { correspondents } from './correspondents.ts';
import { described } from './described.ts';
import { withFirstCharacters } from './first-character.ts';
import { funds } from './funds.ts';
import type { Body, Lesson } from './lesson.ts';
import { companyOpeners, headlined, lineOpeners, sentenceOpeners } from './line-heads.ts';
import { listedBeside } from './listed-companies.ts';
import { spanBefore } from './name-before.ts';
import { isPersonLike } from './plausible.ts';
import { introduced, shortened } from './short-names.ts';
import { unitOwners, withoutOwners } from './unit-owners.ts';
import { workplaces } from './workplaces.ts';

export interface Learned {
  /** The bodies that were known before, without companies that units begin with. */
  readonly bodies: readonly Body[];
  readonly organizations: OrganizationMention[];
  readonly aliases: AliasPair[];
}

/** A name that looks like a person's and somewhere stands where only people stand: behind a title, before 先生. */
function isPersonHere({ marks, walls }: Lesson, name: string, places: readonly number[]): boolean {
  return (
    isPersonLike(name) &&
    places.some(
      at => walls.titleEnds[at] === 1 || isAddress(marks.text, at + name.length) || (marks.before[at] ?? 0) > 1,
    )
  );
}

/** 董事长林北山将, of a company called 北山: behind a surname where a person is wanted it is the given name. */
function isGivenHere({ marks, walls }: Lesson, at: number, end: number): boolean {
  if (at === 0 || end - at > 2 || surnameWeight(marks.text.charCodeAt(at - 1)) < 2) return false;
  const isWanted = walls.titleEnds[at - 1] === 1 || (marks.before[at - 1] ?? 0) > 1;
  const opensClause = at === 1 || (classAt(marks.text, at - 2) & CHARACTER.breaks) !== 0;
  return isWanted || (opensClause && (marks.after[end] ?? 0) > 1);
}

/** 新能源车企北山汽车, when 北山汽车 is known: what stands before it says what sort of company it is. */
function hasKnownTail(name: string, names: ReadonlySet<string>): boolean {
  // *ST北山 is the name itself with its warning.
  if (name.startsWith('*')) return false;
  for (let cut = 1; cut <= name.length - 3; cut++) if (names.has(name.slice(cut))) return true;
  return false;
}

/** 云岚科技 of 各位云岚的同学: where a longer name stands that begins so. */
function wholeNameOf({ marks: { text }, bodies }: Lesson, short: string, learned: readonly string[]): Span | null {
  const body = bodies.find(({ kind, name }) => kind === 'organization' && isLonger(name, short));
  if (body) return { start: body.start, end: body.end };
  const name = learned.find(each => isLonger(each, short));
  const start = name === undefined ? -1 : text.indexOf(name);
  return name === undefined || start < 0 ? null : { start, end: start + name.length };
}

const isLonger = (name: string, short: string): boolean => name.length > short.length && name.startsWith(short);

/** 南屿水务：总经理变更 */
const ANNOUNCED = /^[^\n。]*(?:辞[任职]|聘任|选举|任免|变更|变动|公告|减持|增持|预[增减盈亏])/;
const LONGEST_HEADING = 40;

/**
 * Learns companies from brackets, tickers, verbs of announcing, titles and full names, and finds each wherever it stands outside
 * the names already found. Pure: nothing is kept for the next document.
 */
export function* learnOrganizations(given: Lesson): Steps<Learned> {
  const { text } = given.marks;
  const coded = listedNames(given);
  // 青石生态（300123）: what ends like a part of a company is one, where its code stands behind it.
  const bodies = given.bodies.filter(body => body.kind === 'organization' || !body.weak || !coded.has(body.name));
  const lesson = { ...given, bodies };
  const taken = new Uint8Array(text.length + 1);
  for (const body of lesson.bodies) taken.fill(1, body.start, body.end);
  const aliases = [...introduced(lesson, behind => spanBefore(lesson, behind)), ...shortened(lesson, taken)];
  const [said, titled] = [announced(lesson), beforeTitles(lesson, taken)];
  yield;
  const found = workplaces(lesson);
  const greeted: Span[] = [];
  for (const alias of correspondents(lesson)) {
    const name = wholeNameOf(lesson, text.slice(alias.start, alias.end), [...said, ...titled]);
    if (name) aliases.push({ name, alias, kind: 'short' });
    else greeted.push(alias);
  }
  // Where nothing else names a company, the one that opens a sentence is it.
  const isNamed =
    said.size + titled.size + aliases.length > 0 ||
    lesson.bodies.some(b => b.kind === 'organization' && !b.generic && !isPartName(b.name) && !MEDIA.test(b.name));
  const hired = [
    ...found,
    ...described(lesson),
    ...funds(lesson),
    ...companyOpeners(lesson),
    ...ofOneStem(lesson),
    ...lineOpeners(lesson),
    ...sentenceOpeners(lesson, isNamed),
    ...greeted.map(({ start, end }) => text.slice(start, end)),
  ];
  yield;
  const headed = headlined(lesson);
  const other = aliases.flatMap(({ name, alias }) => {
    const short = text.slice(alias.start, alias.end);
    return taken[name.start] === 1 ? [short] : [short, text.slice(name.start, name.end)];
  });
  hired.push(...siblings(text, [...said, ...titled, ...hired, ...bodies.map(body => body.name)]));
  hired.push(...listedBeside(text, new Set([...said, ...titled, ...hired]), taken));
  const owning = unitOwners(lesson);
  const places = occurrences(text, [...said, ...titled, ...hired, ...headed, ...other, ...owning]);
  const isRepeated = (name: string) => places(name).length > 1;
  // Names before a colon count only when the document says them again, or opens with them and with what companies announce.
  const isFirst = (name: string) =>
    text.startsWith(`${name}：`) && isTradeName(name) && ANNOUNCED.test(text.slice(0, LONGEST_HEADING));
  const names = new Set([
    ...said,
    ...titled,
    ...hired,
    ...[...headed].filter(name => isFirst(name) || (isRepeated(name) && !looksLikeName(name))),
    ...other,
  ]);
  for (const name of names)
    if (hasKnownTail(name, names) || isPersonHere(lesson, name, places(name))) names.delete(name);
  const whole = withFirstCharacters(text, names, places);
  const owners = new Set(owning.filter(name => !names.has(name)));
  for (const name of owners) names.add(name);
  const owned = withoutOwners(lesson, owners);
  if (names.size === 0) return { bodies: owned, organizations: [], aliases };
  taken.fill(0);
  for (const body of owned) taken.fill(1, body.start, body.end);
  const organizations: OrganizationMention[] = [];
  // Longest first, so that no name is found inside a longer one.
  for (const known of [...names].sort((x, y) => y.length - x.length)) {
    for (const from of places(known)) {
      const [at, end] = [from - (whole.has(known) ? 1 : 0), from + known.length];
      if (isTaken(taken, at, end) || isGivenHere(lesson, at, end)) continue;
      taken.fill(1, at, end);
      const name = lesson.raw.slice(at, end);
      organizations.push({
        kind: 'organization',
        start: at,
        end,
        name,
        suffix: null,
        generic: false,
        evidence: 'learned',
      });
    }
  }
  organizations.sort((x, y) => x.start - y.start);
  return { bodies: owned, organizations, aliases };
}
