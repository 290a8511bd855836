/** All words in one, for the hash that tells one grammar from another. */
import * as announcing from './announcing.ts';
import * as approximations from './approximations.ts';
import * as bodyWords from './body-words.ts';
import * as bullets from './bullets.ts';
import * as calendar from './calendar.ts';
import * as changes from './changes.ts';
import * as commonVerbs from './common-verbs.ts';
import * as currencies from './currencies.ts';
import * as doubtful from './doubtful.ts';
import * as edges from './edges.ts';
import * as figureWords from './figure-words.ts';
import * as foreign from './foreign.ts';
import * as givenNames from './given-names.ts';
import * as goods from './goods.ts';
import * as letterWords from './letter-words.ts';
import * as lunar from './lunar.ts';
import * as measures from './measures.ts';
import * as deeds from './metrics/deeds.ts';
import * as metrics from './metrics.ts';
import * as modalityWords from './modality-words.ts';
import * as multiples from './multiples.ts';
import * as nobody from './nobody.ts';
import * as numerals from './numerals.ts';
import * as organizations from './organizations.ts';
import * as partNames from './part-names.ts';
import * as phraseWords from './phrase-words.ts';
import * as subjectWords from './subject-words.ts';
import * as surnameWords from './surname-words.ts';
import * as surnames from './surnames.ts';
import * as titleRanks from './title-ranks.ts';
import * as titleSynonyms from './title-synonyms.ts';
import * as titles from './titles.ts';
import * as unitClashes from './unit-clashes.ts';
import * as unitVerbs from './unit-verbs.ts';
import * as unitWords from './unit-words.ts';
import * as verbs from './verbs.ts';
import * as wordSets from './word-sets.ts';

const MODULES = {
  announcing,
  approximations,
  bodyWords,
  bullets,
  calendar,
  changes,
  commonVerbs,
  currencies,
  deeds,
  doubtful,
  edges,
  figureWords,
  foreign,
  goods,
  givenNames,
  lunar,
  measures,
  metrics,
  modalityWords,
  multiples,
  numerals,
  organizations,
  phraseWords,
  subjectWords,
  surnameWords,
  surnames,
  titleRanks,
  titles,
  unitVerbs,
  unitWords,
  verbs,
  wordSets,
  letterWords,
  nobody,
  partNames,
  titleSynonyms,
  unitClashes,
};

/** What JSON has no form for, as text: patterns by their source, sets and maps by their members; functions say nothing. */
function plain(_key: string, value: unknown): unknown {
  if (value instanceof RegExp) return String(value);
  if (value instanceof Set || value instanceof Map) return [...value];
  return value;
}

/** Every word and table of the lexicon as one text; equal texts mean equal lexicons. */
export const wholeLexicon = (): string => JSON.stringify(Object.values(MODULES).map(sorted), plain);

/** The exports of a module by name: in what order they come is up to whatever loads it. */
function sorted(module: object): [string, unknown][] {
  return Object.entries(module).sort(([left], [right]) => (left < right ? -1 : 1));
}
