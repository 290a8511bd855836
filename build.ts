/**
 * npm run build: makes `dist/` anew. The code is bundled, so that a start reads a handful of files and not hundreds, and with it
 * the packages of which each start needs a small part: zod alone has a hundred files. What only some runs need (pages, Word, PDF,
 * worker threads) stays apart and is loaded when it is needed. tsc writes the typings.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import packageJson from './package.json' with { type: 'json' };
import { DIGEST_FILE, sourceDigest } from './src/batch/program.ts';
import { validatorCode } from './src/validate/validator.ts';

const { dependencies, optionalDependencies, devDependencies } = packageJson;
const PACKAGES = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });
const BUNDLED = ['jsonc-parser', 'opencc-js', 'p-map', 'zod'];

/** The licence of a package whose code goes into ours. Throws when it has none: then it may not be bundled. */
function licenceOf(name: string): string {
  const folder = `node_modules/${name}`;
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${folder} has no licence file: leave ${name} out of what is bundled`);
  return `${name}\n\n${readFileSync(`${folder}/${file}`, 'utf8')}`;
}

rmSync('dist', { recursive: true, force: true });
execFileSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
await build({
  // The command, the library, and what is started as a thread or a process of its own.
  entryPoints: ['src/cli.ts', 'src/index.ts', 'src/batch/worker.ts', 'src/check/watch-process.ts'],
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  external: PACKAGES.filter(name => !BUNDLED.includes(name)),
  // jsonc-parser has a form that can be bundled, and doesn't name it first.
  mainFields: ['module', 'main'],
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  logLevel: 'warning',
});
// The validator as code: the built command need not compile the schema at each start.
writeFileSync('dist/record-validator.cjs', validatorCode());
writeFileSync(`dist/${DIGEST_FILE}`, sourceDigest('src'));
writeFileSync('dist/LICENSES-BUNDLED.txt', BUNDLED.map(licenceOf).join('\n\n'));
