/** Bytes or a row of any supported format become one Document. */
import { hash } from 'node:crypto';
import type { Document } from '../document.ts';
import { plain } from '../segment/plain.ts';
import type { Contents } from './contents.ts';
import { textSays } from './dateline.ts';
import { decode } from './encoding.ts';
import { type Format, sniff } from './format.ts';
import { frontMatterSays } from './front-matter.ts';
import { unpackGzip } from './gzip.ts';
import { checkLength, type Limits, tooLarge } from './limits.ts';
import type { Row } from './row.ts';
import { type Said, settle } from './said.ts';

/** What the user asked of reading. */
export interface ReadOptions {
  readonly limits: Limits;
  readonly lossy: boolean;
  /** Title, publisher and date given for every document. */
  readonly said: Said;
}

/** A file in memory and what stands beside it. */
export interface FileSource {
  readonly kind: 'file';
  readonly id: string;
  /** As the user would name it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sidecar: Said & { readonly uri?: string | null | undefined };
  readonly odd?: ReadResult['odd'];
}

/** A row of JSON Lines or CSV. */
export interface RowSource {
  readonly kind: 'row';
  readonly row: Row;
  /** Undecodable places of the line that became U+FFFD. */
  readonly replaced: number;
  /** What the line was decoded from. */
  readonly encoding: string;
  readonly odd?: ReadResult['odd'];
}

export type Source = FileSource | RowSource;

/** A document, and what was odd on the way. */
export interface ReadResult {
  readonly document: Document;
  /** Undecodable places that became U+FFFD. */
  readonly replaced: number;
  /** Fields of its row or sidecar that nobody reads, in words. */
  readonly odd: readonly string[];
}

/** Reads one source. Throws an Error whose message says what is wrong with it and what to do. */
export async function read(source: Source, options: ReadOptions): Promise<ReadResult> {
  return source.kind === 'row' ? readRow(source, options) : readFile(source, options);
}

function checkText(text: string, limits: Limits): void {
  if (text.trim() === '') throw new Error('is empty: there is nothing to read');
  checkLength(text.length, limits);
}

function readRow({ row, replaced, encoding, odd = [] }: RowSource, options: ReadOptions): ReadResult {
  checkText(row.text, options.limits);
  return { replaced, odd, document: documentOfRow(row, options.said, encoding) };
}

/** The document of a row; what the options say is stronger than what the row says. */
export function documentOfRow(row: Row, said: Said = {}, encoding = 'utf-8'): Document {
  return {
    id: row.id,
    text: row.text,
    sha256: sha256(row.text),
    mediaType: 'text/plain',
    encoding,
    ...(row.uri ? { uri: row.uri } : {}),
    ...settle({ given: [said, row], metadata: {}, fileName: null, text: textSays(plain(row.text).text) }),
  };
}

async function readFile(source: FileSource, options: ReadOptions): Promise<ReadResult> {
  const contents = await contentsOf(source, options);
  const { text, encoding, mediaType, metadata, replaced } = contents;
  checkText(text, options.limits);
  const given = [options.said, source.sidecar];
  return {
    replaced,
    odd: source.odd ?? [],
    document: {
      id: source.id,
      text,
      sha256: sha256(source.bytes),
      path: source.path,
      ...(source.sidecar.uri ? { uri: source.sidecar.uri } : {}),
      mediaType,
      encoding,
      ...settle({ given, metadata, fileName: source.path.replace(/^.*[/\\]/, ''), text: textSays(plain(text).text) }),
    },
  };
}

async function contentsOf(source: FileSource, { limits, lossy }: ReadOptions): Promise<Contents> {
  let { bytes } = source;
  if (bytes.length > limits.maxBytes) throw new Error(tooLarge(limits.maxBytes, '--max-bytes'));
  let format = sniff(bytes, source.path);
  if (format === 'gzip') {
    bytes = unpackGzip(bytes, limits);
    format = sniff(bytes, source.path.replace(/\.gz$/i, ''));
  }
  if (typeof format === 'object') throw new Error(format.unreadable);
  return readAs(format, bytes, limits, lossy);
}

/** The readers of formats that need a library are loaded when the first such file comes. */
async function readAs(format: Format, bytes: Uint8Array, limits: Limits, lossy: boolean): Promise<Contents> {
  switch (format) {
    case 'html':
      return (await import('./html.ts')).readHtml(bytes, lossy, limits);
    case 'docx':
      return (await import('./docx.ts')).readDocx(bytes, limits);
    case 'pdf':
      return (await import('./pdf.ts')).readPdf(bytes, limits);
    case 'gzip':
      throw new Error('is gzip inside gzip: unpack it first');
    default:
      return readPlain(format, bytes, lossy);
  }
}

function readPlain(format: Format, bytes: Uint8Array, lossy: boolean): Contents {
  const decoded = decode(bytes, lossy);
  if (/^[^\n]{0,4000}\0{8}/.test(decoded.text)) throw new Error('is no text: it holds runs of NUL bytes');
  const mediaType = format === 'markdown' ? 'text/markdown' : 'text/plain';
  return { ...decoded, mediaType, metadata: frontMatterSays(decoded.text) };
}

const sha256 = (data: string | Uint8Array): string => hash('sha256', data);
