/** A worker thread: sources in, texts of records out. Loads its own grammar and dictionary once. */
import { configured } from '../config/grammar.ts';
import type { Source } from '../read/read.ts';
import type { Produced, ProduceOptions } from './item.ts';
import { produce } from './produce.ts';

export interface Task {
  readonly sources: readonly Source[];
  readonly options: ProduceOptions;
  readonly config: string | undefined;
}

let loading: ReturnType<typeof configured> | undefined;

export default async function work({ sources, options, config }: Task): Promise<Produced[]> {
  loading ??= configured(config);
  const { grammar } = await loading;
  return produce(sources, options, grammar);
}
