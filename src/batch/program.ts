/** A digest of the program itself. A changed function changes records as a changed word does, and nothing else tells. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../root.ts';

/** Where `npm run build` leaves the digest of the source it was made from, below ROOT. */
export const DIGEST_FILE = 'source-digest.txt';

/** The same for a checkout and for what is built from it. Reads all of `src/` in a checkout (tens of milliseconds). */
export function programDigest(): string {
  const built = fileURLToPath(new URL(DIGEST_FILE, ROOT));
  return existsSync(built) ? readFileSync(built, 'utf8') : sourceDigest(fileURLToPath(ROOT));
}

/** The digest of all TypeScript below a folder: paths and contents, whatever the line ends and the order of a listing. */
export function sourceDigest(folder: string): string {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts'));
  const hash = createHash('sha256');
  for (const [path, place] of paths.map(path => [path.replaceAll(sep, '/'), join(folder, path)] as const).sort()) {
    hash.update(`${path}\0${readFileSync(place, 'utf8').replaceAll('\r\n', '\n')}\0`);
  }
  return hash.digest('hex');
}
