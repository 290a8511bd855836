/** As many as a call may have arguments, with room to spare. */
const CHUNK = 8192;

/** The string of these UTF-16 units, in one piece: built unit by unit it would be a rope that every later look has to unwind. */
export function stringOf(codes: readonly number[]): string {
  if (codes.length <= CHUNK) return String.fromCharCode(...codes);
  let text = '';
  for (let i = 0; i < codes.length; i += CHUNK) text += String.fromCharCode(...codes.slice(i, i + CHUNK));
  return text;
}
