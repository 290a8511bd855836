/**
 * Imported for its effect by the command: V8 compiles a function for speed only after it has run about six times as long as by
 * default. Reading a text takes hundreds of functions that each take little of the time, and a batch of some megabytes spent more
 * on compiling them than it won; two workers on two cores also have no core left that could compile beside them.
 *
 * V8 also runs a pattern as bytecode once before it compiles it. To polish that bytecode took a thirtieth of a start.
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--interrupt-budget=800000');
setFlagsFromString('--no-regexp-peephole-optimization');
