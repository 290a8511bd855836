/** Bytes that are GB18030 or Big5: which of them they look like. */
const ENCODINGS = ['gb18030', 'big5'] as const;

/**
 * The one whose usual characters nearly all of them are, while many aren't those of the other, though a damaged byte may let only the
 * other read them; else the one that reads them, and where both or neither do the one of more usual characters.
 */
export function likelierOf(bytes: Uint8Array, reads: (encoding: string) => boolean): string {
  const sample = bytes.subarray(0, 1 << 18);
  const { pairs, usualInBig5, usualInGb } = pairsOf(sample);
  if (usualInBig5 * 20 > pairs * 19 && usualInGb * 5 < pairs * 4) return 'big5';
  if (usualInGb * 20 > pairs * 19 && usualInBig5 * 5 < pairs * 4) return 'gb18030';
  const [only, other] = ENCODINGS.filter(reads);
  if (only && !other) return only;
  return usualInBig5 > usualInGb ? 'big5' : 'gb18030';
}

/** The usual characters of both stand apart: punctuation and those of the first level, by strokes in Big5, by sound in GB 2312. */
function pairsOf(bytes: Uint8Array): { pairs: number; usualInBig5: number; usualInGb: number } {
  let [pairs, usualInBig5, usualInGb] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    // No pair begins with these.
    if (lead < 0x81 || lead === 0xff) continue;
    const trail = bytes[++at] ?? 0;
    pairs++;
    const isMark = lead >= 0xa1 && lead <= 0xa3;
    if (isMark || (lead >= 0xa4 && lead <= 0xc6)) usualInBig5++;
    if (trail >= 0xa1 && (isMark || (lead >= 0xb0 && lead <= 0xd7))) usualInGb++;
  }
  return { pairs, usualInBig5, usualInGb };
}
