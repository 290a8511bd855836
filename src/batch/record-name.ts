/** File names of records: from any id, and never outside the output folder. */
import { createHash } from 'node:crypto';

/** What Windows, macOS or Linux refuse in a name, and what hides in a listing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go.
const UNSAFE = /[\x00-\x1f\x7f\\/:*?"<>|\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;
/** A record must not become the sidecar of another document, or what is approved of one. */
const TAKEN = /(?:\.meta|^expected)$/i;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Most file systems end at 255 bytes; the ending, a clash mark and a temporary mark need some. */
const MAX_BYTES = 180;

/**
 * A relative path, without its ending, for an id. Folders of a file's id stay folders; everything else is one name.
 * Ids that had to be changed carry a digest of the id, so that two of them never meet.
 */
export function recordName(id: string, isPath: boolean): string {
  const parts = isPath ? id.split('/') : [id];
  const safe = parts.map(part => safePart(part));
  const name = safe.join('/');
  return name === id ? name : `${name}~${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
}

function safePart(part: string): string {
  const visible = part
    .replace(UNSAFE, '_')
    .replace(/^[.~ ]+/, '_')
    .replace(/[. ]+$/, '_');
  const free = RESERVED.test(visible) || TAKEN.test(visible) ? `_${visible}` : visible || '_';
  let short = free;
  while (Buffer.byteLength(short) > MAX_BYTES) short = [...short].slice(0, -8).join('');
  return short;
}

/** Gives out each name once: the second document of an id gets `name~2`. In input order, so the same on every run. */
export function claimNames(): (name: string) => string {
  const taken = new Map<string, number>();
  return name => {
    // Some file systems fold case and normal forms.
    const key = name.normalize('NFC').toLowerCase();
    const times = (taken.get(key) ?? 0) + 1;
    taken.set(key, times);
    return times === 1 ? name : claimFree(taken, name, times);
  };
}

function claimFree(taken: Map<string, number>, name: string, times: number): string {
  for (let number = times; ; number++) {
    const key = `${name}~${number}`.normalize('NFC').toLowerCase();
    if (taken.has(key)) continue;
    taken.set(key, 1);
    return `${name}~${number}`;
  }
}
