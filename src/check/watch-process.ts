/** One run of `check --watch`: loads what it was told to, waits for the order, runs, ends. */
import { once } from 'node:events';
import type { WatchOrder } from './watch.ts';

const arrived = once(process, 'message');
// Neither rules nor words are in these.
await Promise.all([
  import('../segment/fold.ts'),
  import('../segment/jieba.ts').then(({ cutWords }) => cutWords('预热')),
  import('../render/check-text.ts'),
  import('../read/row.ts'),
  import('./expected.ts'),
]);
if (process.argv[2] === 'loaded') {
  const { extract, loadGrammar } = await import('../pipeline.ts');
  const { documentOfRow } = await import('../read/read.ts');
  await import('./session.ts');
  extract(documentOfRow({ id: 'warm', text: '任命' }), loadGrammar());
}
// The only message its parent sends.
const [order] = (await arrived) as [WatchOrder];
process.disconnect();
const { check } = await import('./session.ts');
process.exitCode = await check(order.paths, order.flags, message => {
  process.stderr.write(`error: ${message}\n`);
  process.exit(2);
});
