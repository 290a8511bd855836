/** What all resolvers may know about the document. */
import type { DiagnosticNote, Document, PersonMention } from '../document.ts';
import type { Lookup, Told } from './lookup.ts';
import type { Entity } from './names/entity.ts';

export interface Reading extends Told {
  readonly document: Document;
  /** Who wrote the page: named on it, and nobody of whom it tells. */
  readonly bylines: readonly PersonMention[];
  /** Who speaks as 我, from the signature or the words before a quotation. */
  readonly author: Entity | null;
  readonly lookup: Lookup;
  readonly notes: readonly DiagnosticNote[];
  readonly note: (note: DiagnosticNote) => void;
}
