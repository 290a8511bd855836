/**
 * The manifest of a run: one JSON line a document, in the order of the run, in `.zongheng/` below the output folder.
 *
 * A run writes `run-PROCESS.jsonl`, and gives it the name `manifest.jsonl` when it ends; a run that was killed leaves its rows there,
 * for the next one to find. Of runs that go on side by side, the later adds its rows to those of the one that ended before it.
 * The next run knows a document by its record's name and a fingerprint of all that decides the record.
 */
import {
  appendFileSync,
  closeSync,
  createReadStream,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { OWN_FOLDER } from '../read/walk.ts';
import { isAlive } from './alive.ts';

export interface ManifestRow {
  readonly document: string | null;
  readonly source: string;
  readonly status: 'written' | 'unchanged' | 'failed';
  /** Of the bytes that were read. */
  readonly sha256?: string;
  /** Of all that decides the record: those bytes, what was given, options, rules, versions. */
  readonly fingerprint?: string;
  /** Relative to the output folder. */
  readonly record?: string;
  readonly recordSha256?: string;
  readonly milliseconds?: number;
  readonly diagnostics?: number;
  readonly error?: string;
}

export interface Manifest {
  /** The digest of a record that was written from the same input by the same rules, else null. */
  known(record: string, fingerprint: string): string | null;
  add(row: ManifestRow): void;
  /** Ends the run's manifest. A run that was interrupted keeps its rows for the next one. */
  close(isComplete: boolean): void;
}

/** Opens the manifest of an output folder that was made ready, with what earlier runs wrote there unless they are to be forgotten. */
export async function openManifest(folder: string, forget: boolean): Promise<Manifest> {
  const hidden = join(folder, OWN_FOLDER);
  const finished = join(hidden, 'manifest.jsonl');
  const running = join(hidden, `run-${process.pid}.jsonl`);
  for (const left of leftIn(hidden)) moveRows(left, finished);
  const before = stateOf(finished);
  const earlier = forget ? new Map<string, string>() : await readRows(finished);
  const file = openSync(running, 'w');
  return {
    known(record, fingerprint) {
      const [known, sha256 = null] = earlier.get(record)?.split(' ') ?? [];
      return known === fingerprint ? sha256 : null;
    },
    add(row) {
      writeSync(file, `${JSON.stringify(row)}\n`);
    },
    close(isComplete) {
      closeSync(file);
      if (!isComplete) return;
      if (stateOf(finished) === before) renameSync(running, finished);
      else moveRows(running, finished);
    },
  };
}

/** What runs left that were killed or interrupted. */
function leftIn(hidden: string): string[] {
  return readdirSync(hidden).flatMap(name => {
    const pid = /^run-(?<pid>\d+)\.jsonl$/.exec(name)?.groups?.['pid'];
    return pid === undefined || isAlive(Number(pid)) ? [] : [join(hidden, name)];
  });
}

/** Adds the rows of a run to those of earlier ones. The last of either may be torn. */
function moveRows(from: string, to: string): void {
  appendFileSync(to, `${existsSync(to) ? '\n' : ''}${readFileSync(from, 'utf8')}\n`);
  rmSync(from);
}

/** Changes when another run ends. */
function stateOf(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.ino} ${found.size} ${found.mtimeMs}` : null;
}

/** Record name to fingerprint and digest, as one string: there may be a million. */
async function readRows(file: string): Promise<Map<string, string>> {
  const rows = new Map<string, string>();
  if (!existsSync(file)) return rows;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    const row = parse(line);
    if (row?.record === undefined) continue;
    if (row.status === 'failed') rows.delete(row.record);
    else rows.set(row.record, `${row.fingerprint} ${row.recordSha256}`);
  }
  return rows;
}

function parse(line: string): ManifestRow | null {
  try {
    return line === '' ? null : (JSON.parse(line) as ManifestRow); // our own file, written by `add`
  } catch {
    // The line that was being written when an earlier run was killed.
    return null;
  }
}
