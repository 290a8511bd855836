/** One run of `check --watch`: loads all there is to load, waits for the order, runs, ends. */
import { once } from 'node:events';
import { extract, loadGrammar } from '../pipeline.ts';
import { documentOfRow } from '../read/read.ts';
import { check } from './check.ts';
import type { WatchOrder } from './watch.ts';

const arrived = once(process, 'message');
extract(documentOfRow({ id: 'warm', text: '任命' }), loadGrammar());
// The only message its parent sends.
const [order] = (await arrived) as [WatchOrder];
process.disconnect();
process.exitCode = await check(order.paths, order.flags, message => {
  process.stderr.write(`error: ${message}\n`);
  process.exit(2);
});
