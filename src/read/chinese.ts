/** Whether bytes that are neither marked nor UTF-8 make Chinese: GB18030 gives nearly all bytes some rare character. */

/** Chinese has more usual characters than others, bytes of another encoding far fewer; one name may have two that are rare. */
const RARE = 3;

/** Whether bytes are Chinese in an encoding, or too few to tell. */
export function isChinese(bytes: Uint8Array, encoding: string): boolean {
  return languageOf(bytes) === null && isUsual(bytes, encoding);
}

function isUsual(bytes: Uint8Array, encoding: string): boolean {
  const foreign = foreignIn(bytes, encoding);
  const usual = foreign.filter(character => usualCharacters().has(character)).length;
  return foreign.length - usual < usual + RARE;
}

/** Throws for bytes that are no Chinese as the likeliest encoding, or are the Japanese or Korean of another. */
export function refuseForeign(bytes: Uint8Array, encoding: string): void {
  const language = languageOf(bytes);
  if (language === null && isUsual(bytes, encoding)) return;
  const at = bytes.findIndex(byte => byte >= 0x80);
  const hex = [...bytes.subarray(at, at + 4)].map(byte => byte.toString(16).padStart(2, '0')).join(' ');
  const instead = language ? `, but ${language}` : '';
  throw new Error(
    `what begins at byte ${at} (${hex} …) is Chinese in none of UTF-8, UTF-16, GB18030 and Big5${instead}: save the file as UTF-8`,
  );
}

/** A third of Japanese is kana, which stand elsewhere than what Chinese uses; but the dot of foreign names stands at the same code. */
const KANA = /[\u3041-\u3096\u30a1-\u30fa]/;
/** What Korean has most: the Chinese characters at the same codes are not those that Chinese has most. */
const ENDINGS = new Set('이다는을를의에가은고하지로한도기');
const HANGUL = /[\uac00-\ud7a3]/;
const IDEOGRAPH = /[\u4e00-\u9fff\uf900-\ufaff]/;

const JAPANESE = [
  ['shift_jis', 'Shift_JIS'],
  ['euc-jp', 'EUC-JP'],
] as const;

/** In characters that aren't ASCII: fewer may be anything. */
const LONG = 8;

function languageOf(bytes: Uint8Array): string | null {
  for (const [encoding, name] of JAPANESE) {
    const foreign = foreignIn(bytes, encoding, true);
    const kana = share(foreign, each => KANA.test(each));
    if (foreign.length >= LONG && kana >= 0.2 && kana * foreign.length > 2) return `Japanese in ${name}`;
  }
  const korean = foreignIn(bytes, 'euc-kr', true).filter(each => HANGUL.test(each) || IDEOGRAPH.test(each));
  const isKorean =
    korean.length >= LONG &&
    share(korean, each => HANGUL.test(each)) >= 0.95 &&
    share(korean, each => ENDINGS.has(each)) >= 0.1;
  return isKorean ? 'Korean in EUC-KR' : null;
}

/** The characters of the beginning that aren't ASCII; none where bytes mean nothing and all should. */
function foreignIn(bytes: Uint8Array, encoding: string, fatal = false): string[] {
  try {
    const text = new TextDecoder(encoding, { fatal }).decode(bytes.subarray(0, 1 << 16), { stream: true });
    return [...text].filter(character => character >= '\x80');
  } catch {
    // `fatal` has no other way to say no.
    return [];
  }
}

const share = (characters: string[], is: (character: string) => boolean): number =>
  characters.filter(is).length / characters.length;

let characters: ReadonlySet<string> | undefined;

/** The marks and the characters of the first level of both GB 2312 and Big5. */
function usualCharacters(): ReadonlySet<string> {
  characters ??= new Set([
    ...plane('gb18030', 0xa1, 0xa9),
    ...plane('gb18030', 0xb0, 0xd7),
    ...plane('big5', 0xa1, 0xc6),
  ]);
  return characters;
}

function plane(encoding: string, from: number, to: number): string {
  const pairs: number[] = [];
  for (let lead = from; lead <= to; lead++) {
    for (let trail = encoding === 'big5' ? 0x40 : 0xa1; trail < 0xff; trail++) {
      if (trail < 0x7f || trail > 0xa0) pairs.push(lead, trail);
    }
  }
  return new TextDecoder(encoding).decode(Uint8Array.from(pairs)).replaceAll('\ufffd', '');
}
