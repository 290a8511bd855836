/** One document: the stages, in order. Start reading here. */
import type { Document, Mention } from './document.ts';
import type { Record } from './schema.ts';
import { SCHEMA_VERSION } from './schema.ts';

/** The words and rules in force: ours, and a user's own. Built once, shared by all documents, never changed by one. */
export interface Grammar {
  /** Hash of rules and lexicon, as it stands in each record's `producer.rules`. */
  readonly hash: string;
}

export function loadGrammar(): Grammar {
  return { hash: '0' };
}

/** Finds what is named in a document. Pure: same document and grammar, same mentions. */
export function mentions(_document: Document, _grammar: Grammar): Mention[] {
  return [];
}

/** Reads one document into one record. Pure; never throws on odd text: oddities become diagnostics. */
export function extract(document: Document, grammar: Grammar): Record {
  return {
    $schema: 'https://example.invalid/zongheng/record.schema.json',
    schemaVersion: SCHEMA_VERSION,
    document: {
      id: document.id,
      sha256: document.sha256,
      ...(document.path === undefined ? {} : { path: document.path }),
      ...(document.uri === undefined ? {} : { uri: document.uri }),
      mediaType: document.mediaType,
      encoding: document.encoding,
      title: document.title,
      publisher: document.publisher,
      publishedOn: document.publishedOn,
      length: document.text.length,
      offsetUnit: 'utf16',
    },
    producer: { name: 'zongheng', version: '0.1.0', rules: grammar.hash, segmenter: 'nodejieba' },
    organizations: [],
    units: [],
    groups: [],
    people: [],
    roles: [],
    businesses: [],
    figures: [],
    events: [],
    quotes: [],
    diagnostics: [],
  };
}
