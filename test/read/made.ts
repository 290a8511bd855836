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

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** A PDF with a page for each list of lines, in a font that every reader has; `packed` deflates its pages. */
export function pdfOf(pages: readonly (readonly string[])[], packed?: 'packed'): Buffer {
  const objects = ['', '<< /Type /Catalog /Pages 2 0 R >>', '', '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>'];
  const kids: number[] = [];
  for (const lines of pages) {
    const shown = lines.map((line, index) => `BT /F1 10 Tf 50 ${700 - index * 20} Td (${line}) Tj ET`).join('\n');
    const content = packed ? deflateSync(shown).toString('latin1') : shown;
    const filter = packed ? '/Filter /FlateDecode ' : '';
    objects.push(`<< ${filter}/Length ${content.length} >>\nstream\n${content}\nendstream`);
    kids.push(objects.length);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length - 1} 0 R >>`,
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
