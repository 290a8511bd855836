import type { Contents } from './contents.ts';
import { checkLength, type Limits } from './limits.ts';
import { cmapNamed } from './pdf-codes.ts';
import { joinPages, type PdfLine, type PdfPage } from './pdf-lines.ts';
import { checkStreams } from './pdf-streams.ts';

/** The share of characters without a meaning (signs of a symbol font, mostly) up to which a text is still one. */
const MOST_UNKNOWN = 0.1;

/** What pdf.js gives for a glyph whose meaning the file doesn't tell: a private character or a control. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: no line of a page has them.
const NO_CHARACTER = /[\x00-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff]|[\u{f0000}-\u{10ffff}]/gu;
/** A sign of a symbol font, before an item. */
const BULLET = /^[\uf000-\uf0ff](?=\s?[^\s\ue000-\uf8ff])/u;
const meant = (line: string): string => line.replace(BULLET, '•').replace(NO_CHARACTER, '\ufffd');

/** Reads the text layer of a PDF. Throws when it is damaged, locked, or has no text (a scan). */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<Contents> {
  checkStreams(bytes, limits);
  const { getDocumentProxy } = await import('unpdf');
  // pdf.js takes the buffer for itself, and the caller still needs it.
  const opening = getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    stopAtErrors: false,
    verbosity: 0,
    cMapPacked: false,
    BinaryDataFactory: PredefinedCMaps,
  });
  const pdf = await opening.catch(damaged);
  const pages: PdfPage[] = [];
  let length = 0;
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number).catch(damaged);
      const { items } = await page.getTextContent().catch(damaged);
      const lines = linesOf(items.flatMap(item => ('str' in item ? [item] : [])));
      length += lines.reduce((sum, line) => sum + line.text.length, 0);
      checkLength(length, limits);
      pages.push({ width: page.getViewport({ scale: 1 }).width, lines });
      page.cleanup();
    }
  } finally {
    await pdf.destroy();
  }
  const text = joinPages(pages);
  if (text === '') throw new Error('is a PDF without a text layer, probably a scan: run OCR on it first');
  const replaced = text.split('\ufffd').length - 1;
  if (replaced > text.length * MOST_UNKNOWN)
    throw new Error(
      "is a PDF whose text is numbers of glyphs, in a font that isn't part of it: save it as text or .docx",
    );
  return { text, encoding: 'utf-8', mediaType: 'application/pdf', metadata: {}, replaced };
}

/** Throws why pdf.js can't read a file, and what to do. */
function damaged(error: unknown): never {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const said =
    name === 'PasswordException'
      ? 'is a PDF locked with a password: save it without one'
      : `is a damaged PDF (${message.replace(/\.$/, '')}): fetch it again, or save it as text or .docx`;
  throw new Error(said, { cause: error });
}

/** Gives pdf.js the CMaps that it asks by name; anything else it can do without. */
class PredefinedCMaps {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl') throw new Error(`${filename} is not needed for text`);
    return new TextEncoder().encode(cmapNamed(filename));
  }
}

/** The part of a pdf.js text item that says where it stands; transform[4] and [5] are x and y. */
interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Pieces that stand further apart, in heights of a line, are cells of a table. */
const CELL_GAP = 0.9;

/** Puts the pieces of one height on one line, in the order the file has them. */
function linesOf(items: readonly Item[]): PdfLine[] {
  const lines: { -readonly [field in keyof PdfLine]: PdfLine[field] }[] = [];
  for (const { str, transform, width, height } of items) {
    const [left = 0, top = 0] = transform.slice(4);
    const line = lines.at(-1);
    if (str.trim() === '') {
      if (line && str !== '' && /[\w,.;]$/.test(line.text)) line.text += ' ';
    } else if (line && Math.abs(line.top - top) < Math.max(height, line.height) / 2) {
      const isApart = left - line.right > height * CELL_GAP;
      line.text = isApart ? `${line.text.trimEnd()}\t${str}` : line.text + str;
      line.right = left + width;
    } else {
      lines.push({ text: str, left, right: left + width, top, height });
    }
  }
  return lines.map(line => ({ ...line, text: meant(withoutGaps(line.text.trim())) }));
}

/** 公      告 is a word, set wide. */
function withoutGaps(text: string): string {
  return /^(?:\p{Script=Han}\t)+\p{Script=Han}$/u.test(text) ? text.replaceAll('\t', '') : text;
}
