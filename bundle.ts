/**
 * The program bundled, so that a start reads a handful of files and not hundreds, and with it the packages of which each start needs
 * a small part: zod alone has a hundred files. What only some runs need (pages, Word, PDF, worker threads) stays apart and is loaded
 * when it is needed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import packageJson from './package.json' with { type: 'json' };
import { DIGEST_FILE, sourceDigest } from './src/batch/program.ts';
import { validatorCode } from './src/validate/validator.ts';

const { dependencies, optionalDependencies, devDependencies } = packageJson;
const PACKAGES = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });

/** The packages whose code goes into ours. */
export const BUNDLED = ['jsonc-parser', 'opencc-js', 'p-map', 'zod'];

/** Writes the command and the library into a folder. */
export async function bundleInto(outdir: string): Promise<void> {
  await build({
    // The command, the library, and what is started as a thread or a process of its own.
    entryPoints: ['src/cli.ts', 'src/index.ts', 'src/batch/worker.ts', 'src/check/watch-process.ts'],
    outbase: 'src',
    outdir,
    bundle: true,
    splitting: true,
    external: PACKAGES.filter(name => !BUNDLED.includes(name)),
    // jsonc-parser has a form that can be bundled, and doesn't name it first.
    mainFields: ['module', 'main'],
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    // Each start reads it all; names stay, for who reads where an error came from.
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'warning',
  });
  // The validator as code: the built command need not compile the schema at each start.
  writeFileSync(join(outdir, 'record-validator.cjs'), validatorCode());
  writeFileSync(join(outdir, DIGEST_FILE), sourceDigest('src'));
}
