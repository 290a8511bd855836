/** The library: read a document, extract its record, check it. */

export type { BatchOptions } from './batch/batch.ts';
export { runBatch } from './batch/batch.ts';
export type { Counts, Outcome } from './batch/item.ts';
export type { Config } from './config/config.ts';
export { configured } from './config/grammar.ts';
export type { Document, Mention, MentionKind, Span } from './document.ts';
export type { Grammar } from './pipeline.ts';
export { extract, loadGrammar, mentions } from './pipeline.ts';
export { DEFAULT_LIMITS, type Limits } from './read/limits.ts';
export type { FileSource, ReadOptions, ReadResult, RowSource } from './read/read.ts';
export { documentOfRow, read } from './read/read.ts';
export type { Row } from './read/row.ts';
export { toCodePoints } from './render/code-points.ts';
export type { Rule } from './rules/rule.ts';
export type * from './schema.ts';
export { SCHEMA_VERSION } from './schema.ts';
export { recordSchema } from './validate/record-schema.ts';
export type { Fault } from './validate/validate.ts';
export { misquotes, validate } from './validate/validate.ts';
export { VERSION } from './version.ts';
