import type { Rule } from '../rule.ts';
import below from './below.ts';
import inside from './inside.ts';
import setUpIn from './set-up-in.ts';

export const PARENT: readonly Rule[] = [below, inside, setUpIn];
