import { messageOf } from '../message-of.ts';
import type { Contents } from './contents.ts';
import { filledLines } from './filled-lines.ts';
import type { Limits } from './limits.ts';
import { tableRow } from './table-row.ts';
import { unpackXml } from './zip.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Reads a Word document: a paragraph a line, a row of a table a line. Throws when it is another zip, damaged, or a zip bomb. */
export async function readDocx(bytes: Uint8Array, limits: Limits): Promise<Contents> {
  const parts = unpackXml(bytes, limits);
  if (!parts.get(BODY)) throw new Error(otherZip([...parts.keys()]));
  const { default: mammoth } = await import('mammoth');
  let written = '';
  const options = {
    // The text is taken before it becomes HTML, and nothing is left to become that.
    transformDocument: (document: WordElement) => {
      written = textOf(document);
      return { ...document, children: [] };
    },
  };
  try {
    await mammoth.convertToHtml(opened(parts), options);
  } catch (error) {
    const [what] = messageOf(error)
      .replace(/^\[xmldom \w+\]\s*/, '')
      .split('\n');
    throw new Error(`is a damaged Word document (${what}): fetch it again, or open it in Word and save it`);
  }
  const text = filledLines(written).join('\n');
  return { text, encoding: 'utf-8', mediaType: MEDIA_TYPE, metadata: {}, replaced: 0 };
}

const BODY = 'word/document.xml';

/** The parts as mammoth asks for them; it knows of struck text but not of hidden text, which is struck, then. */
function opened(parts: ReadonlyMap<string, Uint8Array | null>): { buffer: Buffer } {
  const file = {
    exists: (name: string) => parts.get(name) != null,
    read: async (name: string) => {
      const xml = new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
      if (name !== BODY) return xml;
      return xml
        .replace(/<w:d?strike\s+w:val="(?:0|false|off)"\s*\/>/g, '')
        .replace(/<(?<slash>\/?)w:(?:vanish|dstrike)\b/g, '<$<slash>w:strike');
    },
  };
  // mammoth takes a zip that is open already, which its types don't tell.
  return { file } as unknown as { buffer: Buffer };
}

/** What mammoth makes of the elements of a document; deleted text is no more among them. */
interface WordElement {
  readonly type: string;
  readonly value?: string;
  readonly isStrikethrough?: boolean;
  readonly children?: readonly WordElement[];
}

function textOf(element: WordElement): string {
  const inner = () => (element.children ?? []).map(textOf);
  switch (element.type) {
    case 'text':
      return element.value ?? '';
    case 'run':
      return element.isStrikethrough === true ? '' : inner().join('');
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    case 'paragraph':
      return `${inner().join('')}\n`;
    case 'tableRow':
      return `${tableRow(inner())}\n`;
    default:
      return inner().join('');
  }
}

/** What the zip files of other programs have in them. */
const OTHERS: readonly (readonly [part: RegExp, reason: string])[] = [
  [/^xl\//, 'is an Excel workbook: save it as .csv, with columns id and text'],
  [/^ppt\//, 'is a PowerPoint file: save it as .docx or .pdf'],
  [/^OFD\.xml$/, 'is an OFD document: save it as .pdf or text'],
  [/^content\.xml$/, 'is an OpenDocument file: save it as .docx'],
];

function otherZip(names: readonly string[]): string {
  const known = OTHERS.find(([part]) => names.some(name => part.test(name)));
  return known?.[1] ?? 'is a zip file but no Word document: unpack it first';
}
