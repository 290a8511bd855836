/** npm run build: makes `dist/` anew. tsc writes the typings. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { BUNDLED, bundleInto } from './bundle.ts';

/** The licence of a package whose code goes into ours. Throws when it has none: then it may not be bundled. */
function licenceOf(name: string): string {
  const folder = `node_modules/${name}`;
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${folder} has no licence file: leave ${name} out of what is bundled`);
  return `${name}\n\n${readFileSync(`${folder}/${file}`, 'utf8')}`;
}

rmSync('dist', { recursive: true, force: true });
execFileSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
await bundleInto('dist');
writeFileSync('dist/LICENSES-BUNDLED.txt', BUNDLED.map(licenceOf).join('\n\n'));
