/**
 * npm run build: makes `dist/` anew. The code is bundled, so that a start reads a handful of files and not hundreds; what
 * only some runs need (pages, Word, PDF, worker threads) stays apart and is loaded when it is needed. tsc writes the typings.
 */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { DIGEST_FILE, sourceDigest } from './src/batch/program.ts';
import { validatorCode } from './src/validate/validator.ts';

rmSync('dist', { recursive: true, force: true });
execFileSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
await build({
  // The command, the library, and what is started as a thread or a process of its own.
  entryPoints: ['src/cli.ts', 'src/index.ts', 'src/batch/worker.ts', 'src/check/watch-process.ts'],
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  logLevel: 'warning',
});
// The validator as code: the built command need not compile the schema at each start.
writeFileSync('dist/record-validator.cjs', validatorCode());
writeFileSync(`dist/${DIGEST_FILE}`, sourceDigest('src'));
