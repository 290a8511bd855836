/** Small files of binary formats, made here so that every byte of them is known. */
import { deflateRawSync, deflateSync } from 'node:zlib';

/** A zip file. Contents are deflated unless they come packed, with the size to declare for them. */
export function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  packed?: { method: 8; declared: number },
): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = packed ? Buffer.from(content) : deflateRawSync(content);
    const size = packed?.declared ?? Buffer.byteLength(content);
    const crc = packed ? 0 : crc32(Buffer.from(content));
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc, 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, central, end]);
}

const PARTS =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document with this in its body, these styles and this numbering; some programs give its body another name. */
export function docxOf(body: string, styles = '', bodyName = 'document', numbering = ''): Buffer {
  return zipOf({
    '[Content_Types].xml': PARTS.replace('word/document', `word/${bodyName}`),
    '_rels/.rels': RELATIONS.replace('word/document', `word/${bodyName}`),
    [`word/${bodyName}.xml`]: `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<?xml version="1.0"?><w:styles ${W}>${styles}</w:styles>`,
    'word/numbering.xml': `<?xml version="1.0"?><w:numbering ${W}>${numbering}</w:numbering>`,
  });
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** Says that each code of a font is the UTF-16 unit it looks like. */
const TO_UNICODE =
  '/CMapName /Adobe-Identity-UCS def /CMapType 2 def begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap';

interface PdfMaking {
  /** Deflates the pages. */
  readonly isPacked?: boolean;
  /** Of each page in points; 400 where nothing is said. */
  readonly widths?: readonly number[];
  /** Of the Chinese font. One that leaves it to Adobe what the codes mean names a collection of glyphs of theirs. */
  readonly encoding?: string;
  readonly collection?: 'Identity' | 'GB1' | 'CNS1';
  /** The codes of a line in that encoding, in hexadecimal; UTF-16 unless said. */
  readonly codes?: (line: string) => string;
}

function utf16Codes(line: string): string {
  return Buffer.from(line, 'utf16le').swap16().toString('hex');
}

/** What is written on a page, and where. */
export interface Placed {
  readonly said: string;
  readonly left: number;
  readonly top: number;
  /** In points; 10 where nothing is said. */
  readonly size?: number;
}

/** A PDF with a page for each list of lines: Latin ones in a font that every reader has, others in one that is not embedded. */
export function pdfOf(
  pages: readonly (readonly (string | Placed)[])[],
  {
    isPacked = false,
    widths = [],
    encoding = 'Identity-H',
    collection = 'Identity',
    codes = utf16Codes,
  }: PdfMaking = {},
): Buffer {
  const toUnicode = collection === 'Identity' ? '/ToUnicode 6 0 R ' : '';
  const objects = [
    '',
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>',
    `<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /${encoding} ${toUnicode}/DescendantFonts [5 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (${collection}) /Supplement 2 >> /DW 1000 /W [1 95 500 814 907 500 7716 7716 500 13648 13742 500] /FontDescriptor 7 0 R >>`,
    `<< /Length ${TO_UNICODE.length} >>\nstream\n${TO_UNICODE}\nendstream`,
    '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ];
  const show = ({ said, left, top, size = 10 }: Placed) =>
    /^[ -~]*$/.test(said)
      ? `BT /F1 ${size} Tf ${left} ${top} Td (${said}) Tj ET`
      : `BT /F2 ${size} Tf ${left} ${top} Td <${codes(said)}> Tj ET`;
  const kids: number[] = [];
  for (const [page, lines] of pages.entries()) {
    const placed = lines.map((line, index) =>
      typeof line === 'string' ? { said: line, left: 50, top: 700 - index * 20 } : line,
    );
    const shown = placed.map(show).join('\n');
    const content = isPacked ? deflateSync(shown).toString('latin1') : shown;
    const filter = isPacked ? '/Filter /FlateDecode ' : '';
    objects.push(`<< ${filter}/Length ${content.length} >>\nstream\n${content}\nendstream`);
    kids.push(objects.length);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${widths[page] ?? 400} 800] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${objects.length - 1} 0 R >>`,
    );
  }
  objects[2] = `<< /Type /Pages /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`;
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  objects.forEach((object, number) => {
    offsets[number] = file.length;
    if (number > 0) file += `${number} 0 obj\n${object}\nendobj\n`;
  });
  const table = offsets.map((offset, number) =>
    number === 0 ? '0000000000 65535 f ' : `${String(offset).padStart(10, '0')} 00000 n `,
  );
  return Buffer.from(
    `${file}xref\n0 ${objects.length}\n${table.join('\n')}\ntrailer << /Size ${objects.length} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}
