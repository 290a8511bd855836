import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zongheng as command } from '../cli/command.ts';
import { folderOf } from '../folder.ts';

/** Without blocking: a worker that doesn't answer for a minute, on a busy machine, is taken for lost. */
async function zongheng(
  args: readonly string[],
  cwd?: string,
): Promise<{ out: string; err: string; code: number | null }> {
  const { stdout, stderr, code } = await command(args, cwd === undefined ? {} : { cwd });
  return { out: stdout, err: stderr, code };
}

const TEXT = '云汐集团任命林越担任总经理。\n';
const ROLE = { person: '林越', title: '总经理', organization: '云汐集团', change: 'appointed' };

/** A folder of one fixture, `a`, that expects this. */
function fixture(expected: unknown): string {
  return folderOf({
    'a/announcement.txt': TEXT,
    ...(expected === undefined ? {} : { 'a/expected.json': JSON.stringify(expected) }),
  });
}
const expectedIn = (place: string) => JSON.parse(readFileSync(join(place, 'a', 'expected.json'), 'utf8'));

test('exit codes: as approved, different, misused', async () => {
  expect(await zongheng(['check', fixture({ roles: [ROLE] })])).toMatchObject({ code: 0 });
  const wrong = await zongheng(['check', fixture({ roles: [{ ...ROLE, title: '董事长' }] })]);
  expect(wrong.code).toBe(1);
  expect(wrong.out).toContain('title: 董事长 → 总经理');
  expect(wrong.out).toContain('“云汐集团任命林越担任总经理。”');
  for (const args of [
    ['no-such-folder'],
    ['--min-f1', 'rolls=1'],
    ['--format', 'xml'],
    ['--update'],
    ['--baseline', 'none.json'],
  ]) {
    const misused = await zongheng(['check', ...args]);
    expect([args, misused.code]).toEqual([args, 2]);
    expect(misused.err).not.toContain('    at ');
  }
}, 60_000);

test('the formats', async () => {
  const place = fixture({ roles: [ROLE, { person: '王川', title: '<总监> & "co"' }] });
  const report = JSON.parse((await zongheng(['check', place, '--format', 'json'])).out);
  expect(report.fixtures[0].findings.map((f: { outcome: string }) => f.outcome)).toEqual(['matched', 'missing']);
  const junit = (await zongheng(['check', place, '--format', 'junit'])).out;
  expect(junit).toContain('tests="2" failures="1"');
  expect(junit).toContain('&lt;总监&gt; &amp; &quot;co&quot;');
  const markdown = (await zongheng(['check', place, '--format', 'markdown'])).out;
  expect(markdown).toContain('| roles | 1 | 0 | 1 | 0 | 100.0 | 50.0 | 66.7 |');
  expect(markdown).toContain('\\<总监\\>');
}, 60_000);

test('--min-f1 and --baseline say when differences are failures', async () => {
  const place = fixture({ roles: [ROLE, { person: '王川', title: '总监' }] });
  expect((await zongheng(['check', place, '--min-f1', 'roles=0.6'])).code).toBe(0);
  expect((await zongheng(['check', place, '--min-f1', 'roles=0.7'])).code).toBe(1);
  const baseline = join(place, 'baseline.json');
  writeFileSync(baseline, (await zongheng(['check', place, '--format', 'json'])).out);
  expect((await zongheng(['check', place, '--baseline', baseline])).code).toBe(0);
  writeFileSync(join(place, 'a', 'announcement.txt'), '云汐集团任命林越担任董事长。\n');
  const worse = await zongheng(['check', place, '--baseline', baseline]);
  expect(worse.code).toBe(1);
  expect(worse.out).toContain('a: roles: 林越 · 总经理 · 云汐集团 · appointed is changed (title)');
}, 60_000);

test('--update keeps the form of a part, and needs --yes where nobody can be asked', async () => {
  const place = fixture({
    roles: [
      { ...ROLE, title: '董事长' },
      { person: '王川', title: '总监' },
    ],
  });
  const asked = await zongheng(['check', '--update', place]);
  expect(asked.code).toBe(2);
  expect(asked.err).toContain('--yes');
  expect(expectedIn(place).roles).toHaveLength(2);
  expect((await zongheng(['check', '--update', '--yes', place])).code).toBe(0);
  expect(expectedIn(place)).toEqual({ roles: [ROLE] });
  expect((await zongheng(['check', place])).code).toBe(0);
}, 60_000);

test('--update approves a whole record where nothing was approved, and a row in its line', async () => {
  const place = fixture(undefined);
  expect((await zongheng(['check', join(place, 'a')])).out).toContain('nothing is approved yet');
  expect((await zongheng(['check', '--update', '--yes', join(place, 'a')])).code).toBe(0);
  expect(expectedIn(place).schemaVersion).toBe('1.0.0');
  expect((await zongheng(['check', '--strict', place])).code).toBe(0);
  const rows = join(place, 'rows.jsonl');
  const row = { id: 'r1', text: TEXT, expected: { people: [{ name: '林月' }] } };
  writeFileSync(rows, `{"id":"r0","text":"无事。"}\n${JSON.stringify(row)}\n`);
  const updated = await zongheng(['check', '--update', '--yes', rows]);
  expect(updated.out).toContain('- people: 林月');
  const [, second = ''] = readFileSync(rows, 'utf8').split('\n');
  expect(JSON.parse(second)).toEqual({ ...row, expected: { people: [] } });
}, 60_000);

test('a broken fixture is named and the others still run', async () => {
  const place = fixture({ roles: [ROLE] });
  cpSync(join(place, 'a'), join(place, 'b'), { recursive: true });
  writeFileSync(join(place, 'b', 'expected.json'), '{"roles": [{"persn": "林越"}]}');
  const { out, code } = await zongheng(['check', place]);
  expect(code).toBe(1);
  expect(out).toContain('✓ a');
  expect(out).toMatch(/b\/expected\.json: .*persn/);
}, 60_000);

test("a user's rule that its own example speaks against fails", async () => {
  const place = fixture({ roles: [ROLE] });
  const rule = {
    id: 'own/seal',
    why: 'The seal goes with the post.',
    patterns: ['把{posts}的大印交给!{people}'],
    says: [{ says: 'role', change: 'appointed' }],
    examples: { finds: [{ text: '⟦people:林越⟧拿到大印。' }], ignores: [{ text: '大印。', because: 'nobody' }] },
  };
  writeFileSync(join(place, 'zongheng.config.json'), JSON.stringify({ rules: [rule] }));
  const { out, code } = await zongheng(['check', '.'], place);
  expect(code).toBe(1);
  expect(out).toContain('does not find ⟦people:林越⟧拿到大印。');
  expect(out).toContain('failed: 1 of 1 fixtures as approved, 1 of the rules not as their examples say');
}, 60_000);

test('a rule that throws is named, by its examples and by what it was to read', async () => {
  const place = fixture({ roles: [ROLE] });
  const rule = `{ id: 'own/bad', why: 'w', triggers: ['任命'], find: () => { throw new Error('oops'); },
    examples: { finds: [{ text: '任命⟦people:林越⟧。' }], ignores: [{ text: '大印。', because: 'nobody' }] } }`;
  writeFileSync(join(place, 'zongheng.config.ts'), `export default { rules: [${rule}] };`);
  const { out, code } = await zongheng(['check', '.'], place);
  expect(code).toBe(1);
  expect(out).toMatch(/✗ rule own\/bad\n.*zongheng\.config\.ts:1: rule own\/bad: oops/);
  expect(out).toMatch(/✗ a\n.*rule own\/bad: oops/);
}, 60_000);

test('the built-in help of all three commands names every option', async () => {
  const help: string[] = [];
  for (const name of ['check', 'explain', 'blindspots']) help.push((await zongheng([name, '--help'])).out);
  expect(help[0]).toContain('--baseline <file>');
  expect(help[1]).toContain('--missing <words>');
  expect(help[2]).toContain('--most <n>');
}, 60_000);
