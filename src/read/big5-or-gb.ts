/** Bytes that GB18030 and Big5 both read: which of them they look like. */
import { analyse } from 'chardet';

/** Bytes that both read: Big5 when nearly all of them are its usual characters and many aren't those of GB18030, else by statistics. */
export function likelierOf(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 1 << 18);
  const { pairs, usualInBig5, usualInGb } = pairsOf(sample);
  // Statistics know nothing of a few words.
  if (usualInBig5 * 20 > pairs * 19 && usualInGb * 5 < pairs * 4) return 'big5';
  const guesses = analyse(sample);
  const confidence = (name: string) => guesses.find(guess => guess.name === name)?.confidence ?? 0;
  return confidence('Big5') > confidence('GB18030') ? 'big5' : 'gb18030';
}

/** The usual characters of both stand apart: punctuation and those of the first level, by strokes in Big5, by sound in GB 2312. */
function pairsOf(bytes: Uint8Array): { pairs: number; usualInBig5: number; usualInGb: number } {
  let [pairs, usualInBig5, usualInGb] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x81) continue;
    const trail = bytes[++at] ?? 0;
    pairs++;
    const isMark = lead >= 0xa1 && lead <= 0xa3;
    if (isMark || (lead >= 0xa4 && lead <= 0xc6)) usualInBig5++;
    if (trail >= 0xa1 && (isMark || (lead >= 0xb0 && lead <= 0xd7))) usualInGb++;
  }
  return { pairs, usualInBig5, usualInGb };
}
