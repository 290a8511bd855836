import { METRIC_KINDS } from '../lexicon/metrics.ts';
import { buildTrie } from './trie.ts';

/** The nouns that figures measure, with their kind, to be looked up at places of a text. */
export const METRICS = buildTrie(METRIC_KINDS);
