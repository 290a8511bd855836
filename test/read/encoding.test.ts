import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/encoding.ts';

const SIMPLIFIED = '云岚科技今日宣布,任命沈亦舟为公司总裁,自2021年3月1日起生效。\n公司对其前任表示感谢。\n';
const TRADITIONAL = '晴嵐電子今日宣布,由簡鴻儒出任總經理,自2020年1月1日起生效。\n公司對其前任表示感謝。\n';

const iconv = (text: string, to: string) => execFileSync('iconv', ['-f', 'UTF-8', '-t', to], { input: text });
const bytes = (...values: number[]) => new Uint8Array(values);

describe('decode', () => {
  test.each([
    ['UTF-8', SIMPLIFIED, Buffer.from(SIMPLIFIED), 'utf-8'],
    ['UTF-8 with a mark', SIMPLIFIED, Buffer.from(`\ufeff${SIMPLIFIED}`), 'utf-8'],
    ['UTF-16LE with a mark', SIMPLIFIED, Buffer.from(`\ufeff${SIMPLIFIED}`, 'utf16le'), 'utf-16le'],
    ['UTF-16BE with a mark', SIMPLIFIED, Buffer.from(`\ufeff${SIMPLIFIED}`, 'utf16le').swap16(), 'utf-16be'],
    ['UTF-16LE', SIMPLIFIED, Buffer.from(SIMPLIFIED, 'utf16le'), 'utf-16le'],
    ['UTF-16BE', SIMPLIFIED, Buffer.from(SIMPLIFIED, 'utf16le').swap16(), 'utf-16be'],
    ['UTF-16LE of ASCII', 'plain', Buffer.from('plain', 'utf16le'), 'utf-16le'],
    ['UTF-16LE of Windows', '任命\r\n免去\r\n', Buffer.from('任命\r\n免去\r\n', 'utf16le'), 'utf-16le'],
    ['GB18030', SIMPLIFIED, iconv(SIMPLIFIED, 'GB18030'), 'gb18030'],
    ['GBK', SIMPLIFIED, iconv(SIMPLIFIED, 'GBK'), 'gb18030'],
    ['GB18030 with four bytes', `${SIMPLIFIED}𠮷`, iconv(`${SIMPLIFIED}𠮷`, 'GB18030'), 'gb18030'],
    ['Big5', TRADITIONAL, iconv(TRADITIONAL, 'BIG5'), 'big5'],
    ['a few characters of Big5', '簡鴻儒出任總經理', iconv('簡鴻儒出任總經理', 'BIG5'), 'big5'],
    ['a few Traditional characters of GBK', '簡鴻儒出任總經理', iconv('簡鴻儒出任總經理', 'GBK'), 'gb18030'],
    ['a few characters of GBK', '沈亦舟出任', iconv('沈亦舟出任', 'GBK'), 'gb18030'],
    ['rare characters of Big5, which GB18030 reads', '聘顧瀠為董事', iconv('聘顧瀠為董事', 'BIG5'), 'big5'],
    ['rare characters of GBK, which Big5 reads', '沈翊珺', iconv('沈翊珺', 'GBK'), 'gb18030'],
    ['a few characters of UTF-16', '沈亦舟出任总裁', Buffer.from('沈亦舟出任总裁', 'utf16le'), 'utf-16le'],
    ['ASCII', 'plain', Buffer.from('plain'), 'utf-8'],
    ['nothing', '', bytes(), 'utf-8'],
  ])('%s', (_name, text, given, encoding) => {
    expect(decode(given, false)).toEqual({ text, encoding, replaced: 0 });
  });

  test.each([
    ['UTF-8', Buffer.from(SIMPLIFIED.replaceAll('公', '公\0')), 'utf-8'],
    ['short UTF-8', Buffer.from('任命\0沈亦舟为总裁。\0'), 'utf-8'],
    ['ASCII', Buffer.from('a\0 plain line, and another\0 one'), 'utf-8'],
    ['GB18030', iconv(SIMPLIFIED.replaceAll('司', '司 \0'), 'GB18030'), 'gb18030'],
    ['short GB18030', iconv('任命\0 沈亦舟为总裁', 'GB18030'), 'gb18030'],
    ['Big5', iconv(`${TRADITIONAL}\0 `, 'BIG5'), 'big5'],
    ['ASCII that begins like UTF-32', Buffer.from('a\0\0\0bcde'), 'utf-8'],
  ])('%s with NUL bytes is not UTF-16', (_name, given, encoding) => {
    expect(decode(given, false).encoding).toBe(encoding);
  });

  test.each([
    ['SHIFT-JIS', '当社は、本日の取締役会で代表取締役の異動を決議しました。', 'Japanese in Shift_JIS'],
    ['SHIFT-JIS', 'クラウド事業部長に就任', 'Japanese in Shift_JIS'],
    ['EUC-JP', '当社は、本日の取締役会で代表取締役の異動を決議しました。', 'Japanese in EUC-JP'],
    ['EUC-KR', '당사는 오늘 이사회에서 대표이사를 새로 선임하기로 했습니다.', 'Korean in EUC-KR'],
    ['CP1251', 'Совет директоров назначил нового председателя.', null],
    ['ISO-8859-1', 'Die Geschäftsführung erklärt für das übernächste Quartal größere Änderungen.', null],
  ])('%s of “%s” is told, and read as nothing', (encoding, text, instead) => {
    const given = iconv(`A. ${text}\n`, encoding);
    const at = given.findIndex(byte => byte >= 0x80);
    for (const lossy of [false, true]) {
      expect(() => decode(given, lossy)).toThrow(
        new RegExp(
          `begins at byte ${at} \\(.*is Chinese in none of UTF-8, UTF-16, GB18030 and Big5${instead ? `, but ${instead}` : ''}: save`,
        ),
      );
    }
  });

  test.each([
    ['GBK', '沈翊珺、林喆、韩翀'],
    ['GBK', '云岚科技推出の系列饮料，负责人沈亦舟'],
    ['GBK', '部长级公开选拔管理干部'],
    ['BIG5', '因與CNN新仇舊恨'],
    ['GBK', 'Wang Jun (王珺) and Li Zhe (李喆) join Yunlan Technology.'],
  ])('%s of “%s” is rare or looks foreign, but Chinese', (encoding, text) => {
    expect(decode(iconv(text, encoding), false).text).toBe(text);
  });

  test('a damaged UTF-8 file is not taken for another encoding', () => {
    const damaged = Buffer.concat([Buffer.from(SIMPLIFIED), bytes(0xe4, 0xb8), Buffer.from(SIMPLIFIED)]);
    expect(() => decode(damaged, false)).toThrow(`byte ${Buffer.byteLength(SIMPLIFIED)}`);
    expect(decode(damaged, true)).toMatchObject({
      encoding: 'utf-8',
      replaced: 1,
      text: `${SIMPLIFIED}\ufffd${SIMPLIFIED}`,
    });
  });

  test.each([
    ['GB18030', iconv(SIMPLIFIED, 'GB18030'), bytes(0xff), 'gb18030'],
    ['GB18030 that is cut off', iconv(SIMPLIFIED, 'GB18030'), bytes(0xc8), 'gb18030'],
    ['Big5', iconv(TRADITIONAL, 'BIG5'), bytes(0xff), 'big5'],
    ['Big5 that GB18030 reads', iconv(TRADITIONAL, 'BIG5'), bytes(0x80), 'big5'],
    ['Big5 with a character that only Hong Kong has', iconv(TRADITIONAL, 'BIG5'), bytes(0x9d, 0xef), 'big5'],
  ])('damaged %s is told, and taken for nothing else', (_name, good, bad, encoding) => {
    const damaged = Buffer.concat([good, bad, bytes(10), good]);
    const hex = [...damaged.subarray(good.length, good.length + 4)].map(byte => byte.toString(16).padStart(2, '0'));
    expect(() => decode(damaged, false)).toThrow(
      `byte ${good.length} (${hex.join(' ')} …) is not ${encoding}: save the file as UTF-8, or read it with --lossy`,
    );
    const whole = decode(good, false).text;
    const { text, ...told } = decode(damaged, true);
    expect(told).toEqual({ encoding, replaced: 1 });
    expect(text.replace(/\ufffd\n?/, '')).toBe(whole + whole);
  });

  test('a few words of UTF-8 with bad bytes at the end stay UTF-8', () => {
    const short = Buffer.concat([Buffer.from('云岚科技任命沈亦舟'), bytes(0xff, 0xfe, 0x80)]);
    expect(() => decode(short, false)).toThrow('byte 27 (ff fe 80 …) is not utf-8');
    expect(decode(short, true)).toMatchObject({ text: '云岚科技任命沈亦舟\ufffd\ufffd\ufffd', replaced: 3 });
  });

  test('UTF-16 with half a character at its end is that', () => {
    const wide = Buffer.from(SIMPLIFIED, 'utf16le');
    for (const given of [wide, Buffer.from(wide).swap16()]) {
      const odd = Buffer.concat([given, bytes(10)]);
      expect(() => decode(odd, false)).toThrow(`byte ${wide.length} (0a …) is not utf-16`);
      expect(decode(odd, true)).toMatchObject({ text: `${SIMPLIFIED}\ufffd`, replaced: 1 });
    }
  });

  test('a file cut in the middle of a character says where', () => {
    const cut = Buffer.from(SIMPLIFIED).subarray(0, 41);
    expect(() => decode(cut, false)).toThrow(/byte 40 \(e4 …\) is not utf-8, though the rest is: fetch it again, or/);
  });

  test.each(['UTF-32', 'UTF-32LE', 'UTF-32BE'])('%s says what it is', to => {
    expect(() => decode(iconv(SIMPLIFIED, to), true)).toThrow('is UTF-32: save it as UTF-8');
    expect(() => decode(iconv('{', to), true)).toThrow('is UTF-32: save it as UTF-8');
  });
});
