import type {
  OrganizationMention,
  PersonMention,
  Sentence,
  Text,
  TitleMention,
  Token,
  UnitMention,
} from '../document.ts';
import type { AliasPair } from '../resolve/directory.ts';

export interface NamesContext {
  readonly words: (sentence: Sentence) => readonly Token[];
  readonly headline: string | null;
}

export interface NameMentions {
  readonly people: PersonMention[];
  readonly titles: TitleMention[];
  readonly organizations: OrganizationMention[];
  readonly units: UnitMention[];
  readonly aliases: AliasPair[];
}

export function findNames(_text: Text, _sentences: readonly Sentence[], _context: NamesContext): NameMentions {
  return { people: [], titles: [], organizations: [], units: [], aliases: [] };
}
