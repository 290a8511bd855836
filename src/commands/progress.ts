/** What a run shows while it runs and when it ends: a bar on a terminal, plain lines elsewhere. */
import type { Outcome } from '../batch/item.ts';
import { say, shown } from './say.ts';
import type { Summary } from './summary.ts';

export interface Progress {
  show(outcome: Outcome): void;
  /** Clears the bar; call before printing anything else. */
  stop(): void;
}

/** Plain lines come this often, however fast the run is. */
const LINE_EVERY_MS = 10_000;

/** Shows outcomes on standard error. Failures are always printed; warnings and the rest only when not `quiet`. */
export async function startProgress(summary: Summary, quiet: boolean): Promise<Progress> {
  if (quiet) return { show: printFailure, stop() {} };
  return process.stderr.isTTY && process.env['TERM'] !== 'dumb' ? bar(summary) : plainLines(summary);
}

function printFailure(outcome: Outcome): void {
  if (outcome.status === 'failed') say(`failed: ${outcome.label}: ${outcome.reason}`);
}

/** A slip in every row of a dump is told of the first ones. */
const MOST_ALIKE = 5;

function warningsPrinter(): (outcome: Outcome) => void {
  const times = new Map<string, number>();
  return ({ label, warnings = [] }) => {
    for (const warning of warnings) {
      const kind = warning.replace(/“[^”]*”/g, '');
      const time = (times.get(kind) ?? 0) + 1;
      times.set(kind, time);
      if (time > MOST_ALIKE) continue;
      const more = time === MOST_ALIKE ? ' (there may be more of these: only so many are told)' : '';
      say(`warning: ${label}: ${warning}${more}`);
    }
  };
}

function plainLines(summary: Summary): Progress {
  const printWarnings = warningsPrinter();
  let last = Date.now();
  return {
    show(outcome) {
      printFailure(outcome);
      printWarnings(outcome);
      if (Date.now() - last < LINE_EVERY_MS) return;
      last = Date.now();
      process.stderr.write(
        `${summary.documents} documents, ${summary.failed} failed, ${summary.seconds().toFixed(0)} s\n`,
      );
    },
    stop() {},
  };
}

const CLEAR_LINE = '\u001b[K';
/** The bar must stay on one line; what is told must be there to its end. */
const [WRAP, NO_WRAP] = ['\u001b[?7h', '\u001b[?7l'];
/** Where the bar stands now, for when it ends it goes back to the place that was kept. */
const KEEP_PLACE = '\u001b7';

/** How many documents there will be is not known, for nothing is listed ahead; so the bar says how fast, not how far. */
async function bar(summary: Summary): Promise<Progress> {
  const { default: cliProgress } = await import('cli-progress');
  const drawn = new cliProgress.SingleBar({
    format: '{spinner} {documents} documents · {rate}/s · {failed} failed · {label}',
    clearOnComplete: true,
    hideCursor: true,
    fps: 10,
    linewrap: false,
    gracefulExit: false,
  });
  const printWarnings = warningsPrinter();
  const payload = (label: string) => ({
    spinner: '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'[Math.floor(Date.now() / 100) % 10],
    documents: summary.documents,
    rate: Math.round(summary.documents / Math.max(0.1, summary.seconds())),
    failed: summary.failed,
    label: shown(label.length > 40 ? `…${label.slice(-39)}` : label),
  });
  drawn.start(0, 0, payload(''));
  return {
    show(outcome) {
      if (outcome.status === 'failed' || outcome.warnings?.length) {
        process.stderr.write(`\r${CLEAR_LINE}${WRAP}`);
        printFailure(outcome);
        printWarnings(outcome);
        process.stderr.write(KEEP_PLACE + NO_WRAP);
      }
      drawn.update(summary.documents, payload(outcome.label));
    },
    stop: () => drawn.stop(),
  };
}
