/** Texts for tests: as documents, and marked like the examples of rules. */
export { exampleDocument as documentOf, unmark } from '../../src/check/examples.ts';
