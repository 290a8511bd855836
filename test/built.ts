/** Bundles the program once for all tests that run the command: from the source each start would take three times as long. */
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundleInto } from '../bundle.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the bundled program. */
    built: string;
  }
}

export default async function build({ provide }: TestProject): Promise<() => void> {
  const place = mkdtempSync(join(tmpdir(), 'zongheng-built-'));
  const built = join(place, 'dist');
  await bundleInto(built);
  for (const name of ['package.json', 'schemas']) cpSync(name, join(place, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(place, 'node_modules'));
  provide('built', built);
  return () => rmSync(place, { recursive: true });
}
