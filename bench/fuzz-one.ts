/** One mutated announcement, in a thread of its own so that it can be ended when it hangs. */
import { loadGrammar } from '../src/pipeline.ts';
import { diceOf, mutant, shippedTexts } from './mutant.ts';
import { faultsOf } from './sound.ts';

export interface Tried {
  readonly characters: number;
  readonly milliseconds: number;
  readonly faults: readonly string[];
}

const texts = shippedTexts();
const grammar = loadGrammar();

export default function tryOne(seed: number): Tried {
  const text = mutant(texts, diceOf(seed));
  const started = performance.now();
  const faults = faultsOf(text, grammar);
  return { characters: text.length, milliseconds: performance.now() - started, faults };
}
