/** Powers of ten behind the digits of a numeral: 万, 千万, 百亿. */

/** 千 and 兆 belong to the measure in 2千克, 五十兆字节. */
export function isMeasurePrefix(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return (
    next === '克' || next === '瓦' || next === '米' || next === '赫' || (next === '字' && text.charAt(at + 2) === '节')
  );
}

/** What a last number is multiplied by, from the last power to the first: 三十万 gives 4, 5. */
export function trailing(scales: readonly number[]): number[] {
  const powers: number[] = [];
  let sumOfPowers = 0;
  for (let i = scales.length - 1; i >= 0; i--) {
    sumOfPowers += scales[i] ?? 0;
    powers.push(sumOfPowers);
  }
  return powers;
}
