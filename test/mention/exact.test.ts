import { expect, test } from 'vitest';
import { add, decimal, divide, exact, multiply, raise, shift } from '../../src/mention/numeral/exact.ts';

const half = exact('0.5');

test.each([
  ['sums align their places', add(exact('1.25'), exact('10')), '11.25'],
  ['a power of ten moves the point', shift(exact('8650.32'), 4), '86503200'],
  ['and back', shift(exact('3'), -1), '0.3'],
  ['trailing zeros go', exact('4.800'), '4.8'],
  ['large amounts stay exact', shift(exact('123456789012.34'), 8), '12345678901234000000'],
  ['products', multiply(exact('1.5'), half), '0.75'],
] as const)('%s', (_what, value, expected) => expect(decimal(value)).toBe(expected));

test.each([
  ['2', '3', '0.6666666667'],
  ['1', '3', '0.3333333333'],
  ['-3', '2', '-1.5'],
  ['1', '8', '0.125'],
])('%s / %s is %s to ten places', (a, b, expected) => {
  const quotient = divide(exact(a.replace('-', '')), exact(b));
  expect(quotient).not.toBeNull();
  if (quotient !== null) expect(`${a.startsWith('-') ? '-' : ''}${decimal(quotient)}`).toBe(expected);
});

test('division by zero is no number', () => {
  expect(divide(exact('1'), exact('0'))).toBeNull();
  expect(raise(exact('0'), -1)).toBeNull();
});
