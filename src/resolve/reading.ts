/** What all resolvers may know about the document. */
import type { DiagnosticNote, Document, Mention, Sentence, Text } from '../document.ts';
import type { Clause } from '../phrase/compose.ts';
import type { Named } from '../phrase/view.ts';
import type { Statement } from '../state/statement.ts';
import type { Lookup } from './lookup.ts';
import type { Directory } from './names/directory.ts';
import type { Entity } from './names/entity.ts';

export interface Reading {
  readonly document: Document;
  readonly text: Text;
  readonly sentences: readonly Sentence[];
  /** All mentions by start, none overlapping. */
  readonly named: readonly Named[];
  readonly mentions: readonly Mention[];
  readonly clauses: readonly Clause[];
  readonly statements: readonly Statement[];
  readonly directory: Directory;
  /** Who speaks as 我, from the signature or the words before a quotation. */
  readonly author: Entity | null;
  readonly lookup: Lookup;
  readonly notes: readonly DiagnosticNote[];
  readonly note: (note: DiagnosticNote) => void;
}
