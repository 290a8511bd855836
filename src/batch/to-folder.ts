import { hash } from 'node:crypto';
import { join } from 'node:path';
import { messageOf } from '../message-of.ts';
import { openFolder } from './folder.ts';
import type { Item, Outcome, Produced } from './item.ts';
import { type ManifestRow, openManifest } from './manifest.ts';
import { NoRoom, type Output, type Placed, writeError } from './output.ts';
import { claimNames, recordName } from './record-name.ts';

/**
 * One file a document in a folder, with the manifest that lets the next run go on from here.
 * `recipe` stands for all that decides a record besides its source; `force` forgets what earlier runs did.
 * Throws when the folder can't be written.
 */
export async function toFolder(path: string, recipe: string, force: boolean): Promise<Output> {
  const folder = openFolder(path);
  const manifest = await openManifest(path, force).catch((error: unknown) => {
    throw new Error(`the manifest of the output folder ${path} can't be used (${messageOf(error)}): move it away`);
  });
  const claim = claimNames();
  return {
    place(item) {
      const { source } = item;
      if (source.kind === 'broken') return { item, isUnchanged: false, file: null };
      const wanted = recordName(item.id ?? item.label, source.kind === 'file');
      const claimed = claim(wanted);
      const name = `${claimed}.json`;
      const sha256 = digest(source.kind === 'file' ? source.bytes : source.row.text);
      const fingerprint = digest(JSON.stringify([sha256, item.id, besideText(item), recipe])).slice(0, 32);
      const known = manifest.known(name, fingerprint);
      const found = known === null ? null : folder.read(name);
      return {
        item,
        isUnchanged: found !== null && digest(found) === known,
        file: { name, isTaken: claimed !== wanted, sha256, fingerprint, known },
      };
    },
    async put(placed, produced) {
      try {
        const outcome = write(placed, produced);
        manifest.add(rowOf(placed, produced, outcome));
        return outcome;
      } catch (error) {
        throw writeError(error, path);
      }
    },
    close: isComplete => manifest.close(isComplete),
  };

  function write({ item: { label, id }, file }: Placed, produced: Produced | null): Outcome {
    const record = file === null ? '' : join(path, file.name);
    const doubled =
      file?.isTaken === true
        ? [
            `its id “${id}” gives a file name that a document before it has, whatever the case: its record is “${file.name}”`,
          ]
        : [];
    if (produced === null) return { label, id, status: 'unchanged', record, warnings: doubled };
    if (produced.status === 'failed' || file === null) return { label, id, status: 'failed', ...reasonOf(produced) };
    try {
      folder.write(file.name, produced.content);
    } catch (error) {
      const told = writeError(error, path);
      if (told instanceof NoRoom) throw told;
      return { label, id, status: 'failed', reason: `its record can't be written: ${told.message}` };
    }
    const warnings = [...doubled, ...produced.warnings];
    return { label, id, status: 'written', record, counts: produced.counts, warnings };
  }
}

function reasonOf(produced: Produced): { reason?: string } {
  return produced.status === 'failed' ? { reason: produced.reason } : {};
}

function besideText({ source }: Item): unknown {
  if (source.kind === 'file') return [source.path, source.sidecar, source.odd];
  return source.kind === 'row' ? { ...source.row, text: null, odd: source.odd } : null;
}

function rowOf({ item, file }: Placed, produced: Produced | null, outcome: Outcome): ManifestRow {
  const { label, id, status, reason, counts } = outcome;
  const recordSha256 = produced?.status === 'made' ? digest(produced.content) : file?.known;
  return {
    document: id,
    source: label,
    status,
    ...(file && { sha256: file.sha256, fingerprint: file.fingerprint, record: file.name }),
    ...(status !== 'failed' && recordSha256 && { recordSha256 }),
    ...(produced && item.source.kind !== 'broken' && { milliseconds: Math.round(produced.milliseconds * 10) / 10 }),
    ...(counts && 'diagnostics' in counts && { diagnostics: counts.diagnostics }),
    ...(reason !== undefined && { error: reason }),
  };
}

function digest(data: string | Uint8Array): string {
  return hash('sha256', data);
}
