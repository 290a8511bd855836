/** One thing that a document names, under all the names it goes by. */
import type { OrganizationMention, PersonMention, Span, UnitMention } from '../../document.ts';
import type { AliasKind } from '../../schema.ts';

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

export type Mentioned = PersonMention | OrganizationMention | UnitMention;

export interface Named {
  readonly surface: string;
  readonly mention: Mentioned;
}

const OF_PERSON = '人:';

/** A person and a company of one name are two. */
export const keyOf = (kind: Entity['kind'], name: string): string => (kind === 'person' ? OF_PERSON + name : name);
export const nameOfKey = (key: string): string => (key.startsWith(OF_PERSON) ? key.slice(OF_PERSON.length) : key);
