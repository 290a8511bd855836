/** A watched folder keeps step with its input: the record of a source that went away goes too. */
import { existsSync } from 'node:fs';
import { sep } from 'node:path';
import { removeRecord } from '../batch/folder.ts';
import type { Outcome } from '../batch/item.ts';
import { say } from './say.ts';

/** What a run saw: of which source each record is, and what could not be read. */
interface Seen {
  readonly sources: Map<string, string>;
  readonly failed: string[];
}

interface Step {
  saw(outcome: Outcome): void;
  /** Ends a run. After a whole one, removes the records of the one before whose sources it no longer saw, and says so. */
  end(isWhole: boolean): void;
}

const fileOf = (label: string): string => label.replace(/:\d+$/, '');

/** Follows the runs of a watch into an output folder. */
export function keepingStep(output: string): Step {
  let before: ReadonlyMap<string, string> = new Map();
  let seen: Seen = { sources: new Map(), failed: [] };
  return {
    saw({ label, record, status }) {
      if (record) seen.sources.set(record, label);
      if (status === 'failed') seen.failed.push(fileOf(label));
    },
    end(isWhole) {
      const { sources, failed } = seen;
      seen = { sources: new Map(), failed: [] };
      if (!isWhole) return;
      const converted = new Map([...sources].map(([record, source]) => [source, record]));
      // What failed, or stands in a folder that did, is still there; a file that is has another record, if it has one.
      const isKept = (source: string) =>
        failed.some(label => fileOf(source) === label || fileOf(source).startsWith(`${label}${sep}`)) ||
        (existsSync(source) && !converted.has(source));
      for (const [record, source] of before) {
        if (sources.has(record)) continue;
        if (isKept(source)) sources.set(record, source);
        else if (removeRecord(record, output)) {
          const now = converted.get(source);
          say(`removed ${record}: ${source} ${now === undefined ? 'is gone' : `has ${now} now`}`);
        }
      }
      before = sources;
    },
  };
}
