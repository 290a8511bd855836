/** A worker thread: sources in, texts of records out. Loads its own grammar and dictionary once. */
import { loadGrammar } from '../pipeline.ts';
import type { Source } from '../read/read.ts';
import type { Produced, ProduceOptions } from './item.ts';
import { produce } from './produce.ts';

const grammar = loadGrammar();

export default async function work(task: { sources: Source[]; options: ProduceOptions }): Promise<Produced[]> {
  const made: Produced[] = [];
  for (const source of task.sources) made.push(await produce(source, task.options, grammar));
  return made;
}
