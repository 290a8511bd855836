/** UTF-32, which some programs still write, and which Node does not decode. */

const MARKS = ['\xff\xfe\0\0', '\0\0\xfe\xff'];

/** Throws for what is UTF-32, with a byte order mark or without: all of it is units of four bytes that are characters. */
export function refuseUtf32(bytes: Uint8Array): void {
  const isMarked = MARKS.includes(String.fromCharCode(...bytes.subarray(0, 4)));
  if (isMarked || isAllCharacters(bytes, 0, 1) || isAllCharacters(bytes, 3, 2))
    throw new Error('is UTF-32: save it as UTF-8');
}

/** Whether each four bytes number a character, none of them NUL; no number is over 0x10ffff. */
function isAllCharacters(bytes: Uint8Array, highest: 0 | 3, next: 1 | 2): boolean {
  for (let at = 0; at < bytes.length; at += 4) {
    if (bytes[at + highest] !== 0 || (bytes[at + next] ?? 255) > 0x10) return false;
    if (bytes[at + next] === 0 && bytes[at + 3 - next] === 0 && bytes[at + 3 - highest] === 0) return false;
  }
  return bytes.length > 0 && bytes.length % 4 === 0;
}
