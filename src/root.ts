/** Where the program's own files lie, and what they end in: `src/` and `.ts` in a checkout, `dist/` and `.js` when built. */
import { extname } from 'node:path';

// Built, all modules that are needed at once are one file in `dist/`; a module can't tell by its own place where others are.
export const ROOT = new URL('.', import.meta.url);

/** The URL of a module that is started as a thread or a process of its own; `name` is its path below ROOT, without its ending. */
export const startable = (name: string): URL => new URL(name + extname(import.meta.url), ROOT);
