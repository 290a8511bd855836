/** The names of one document: titles, organisations, units and people, each kind without overlaps. */
import type {
  OrganizationMention,
  PersonMention,
  Sentence,
  Span,
  Text,
  TitleMention,
  Token,
  UnitMention,
} from '../document.ts';
import type { AliasPair } from '../resolve/directory.ts';
import { mark } from './marks.ts';
import { asMention, suffixCandidates } from './organization/suffix.ts';
import { findPeople } from './person/find.ts';
import { findTitles } from './title/find.ts';

export interface NameMentions {
  readonly people: readonly PersonMention[];
  readonly titles: readonly TitleMention[];
  readonly organizations: readonly OrganizationMention[];
  readonly units: readonly UnitMention[];
  readonly aliases: readonly AliasPair[];
}

/** What is known beside the text itself. */
export interface NameContext {
  /** The words of a sentence as the segmenter cut it; asked only where the characters leave an edge open. */
  readonly words?: (sentence: Sentence) => readonly Token[];
  readonly headline: string | null;
}

/** Finds all names in a text. Pure; nothing learned from one text is known in the next. Offsets are UTF-16 into the text. */
export function findNames(text: Text, sentences: readonly Sentence[], context: NameContext): NameMentions {
  const marks = mark(text.folded);
  const titles = findTitles(marks);
  const size = text.folded.length + 2;
  const titleEnds = endsOf(titles, size);
  const nameEnds = new Uint8Array(size);
  const walls = { titleEnds, nameEnds, isWord: wordAsker(sentences, context) };
  const named = suffixCandidates(marks, walls).map(candidate => asMention(text.raw, candidate));
  const organizations = named.filter(mention => mention.kind === 'organization');
  const units = named.filter(mention => mention.kind === 'unit');
  const kept = titles.filter(title => !named.some(name => name.start <= title.start && title.end <= name.end));
  const people = findPeople({
    marks,
    titleStarts: startsOf(kept, size),
    titleEnds: endsOf(kept, size),
    nameEnds: endsOf(named, size),
    taken: takenBy([...kept, ...named], size),
    personEnds: new Uint8Array(size),
  });
  return { people: asWritten(people, text.raw), titles: kept, organizations, units, aliases: [] };
}

function asWritten(people: readonly PersonMention[], raw: string): PersonMention[] {
  return people.map(person => ({ ...person, name: raw.slice(person.start, person.end) }));
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

function takenBy(spans: readonly Span[], size: number): Uint8Array {
  const taken = new Uint8Array(size);
  for (const span of spans) taken.fill(1, span.start, span.end);
  return taken;
}

/** Asks the segmenter, one sentence at a time and only when asked: is the character here a word of its own? */
function wordAsker(sentences: readonly Sentence[], context: NameContext): (at: number) => boolean {
  const { words } = context;
  if (words === undefined) return () => false;
  const singles = new Map<number, Set<number>>();
  return at => {
    const sentence = sentences.find(each => each.start <= at && at < each.end);
    if (sentence === undefined) return false;
    let known = singles.get(sentence.index);
    if (known === undefined) {
      known = new Set(
        words(sentence)
          .filter(word => word.end - word.start === 1)
          .map(word => word.start),
      );
      singles.set(sentence.index, known);
    }
    return known.has(at);
  };
}
