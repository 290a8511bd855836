import type { Contents } from './contents.ts';
import { checkLength, type Limits } from './limits.ts';
import { joinPages, type PdfLine } from './pdf-lines.ts';
import { checkStreams } from './pdf-streams.ts';

/** Reads the text layer of a PDF. Throws when it is damaged, locked, or has no text (a scan). */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<Contents> {
  checkStreams(bytes, limits);
  const { getDocumentProxy } = await import('unpdf');
  // pdf.js takes the buffer for itself, and the caller still needs it.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  const pages: PdfLine[][] = [];
  let length = 0;
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const lines = linesOf(items.flatMap(item => ('str' in item ? [item] : [])));
      length += lines.reduce((sum, line) => sum + line.text.length, 0);
      checkLength(length, limits);
      pages.push(lines);
      page.cleanup();
    }
  } finally {
    await pdf.destroy();
  }
  const text = joinPages(pages);
  if (text === '') throw new Error(`is a PDF ${whyEmpty(bytes)}`);
  return { text, encoding: 'utf-8', mediaType: 'application/pdf', metadata: {}, replaced: 0 };
}

/** Fonts that are not embedded may leave what their codes mean to tables of Adobe's, which are not part of this package. */
function whyEmpty(bytes: Uint8Array): string {
  const named = /\/(?<table>(?:Uni(?:GB|CNS)|GBK2?K?p?|GBpc|GB|B5pc|ETen(?:ms)?|HKscs)-(?:[\w-]{1,20}-)?[HV])\b/;
  const table = named.exec(Buffer.from(bytes).toString('latin1'))?.groups?.['table'];
  return table
    ? `in the font encoding ${table}, which can't be read here: save it as text or .docx`
    : 'without a text layer, probably a scan: run OCR on it first';
}

/** The part of a pdf.js text item that says where it stands; transform[4] and [5] are x and y. */
interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Puts the pieces of one height on one line, in the order the file has them. */
function linesOf(items: readonly Item[]): PdfLine[] {
  const lines: { text: string; left: number; right: number; top: number; height: number }[] = [];
  for (const item of items) {
    const [left = 0, top = 0] = item.transform.slice(4);
    if (item.str.trim() === '') {
      const line = lines.at(-1);
      if (line && item.str !== '' && /[\w,.;]$/.test(line.text)) line.text += ' ';
      continue;
    }
    const line = lines.at(-1);
    if (line && Math.abs(line.top - top) < Math.max(item.height, line.height) / 2) {
      line.text += item.str;
      line.right = left + item.width;
    } else {
      lines.push({ text: item.str, left, right: left + item.width, top, height: item.height });
    }
  }
  return lines.map(line => ({ ...line, text: line.text.trim() }));
}
