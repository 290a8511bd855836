import type { Rule } from '../rule.ts';
import below from './below.ts';
import containing from './containing.ts';
import inside from './inside.ts';
import setUpIn from './set-up-in.ts';

export const PARENT: readonly Rule[] = [below, containing, inside, setUpIn];
