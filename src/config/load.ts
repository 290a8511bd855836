/** Finds and reads a configuration with its word lists. The only file of this folder that reads from disk. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { messageOf } from '../message-of.ts';
import { decode } from '../read/encoding.ts';
import { faultsIn, valueAt } from '../validate/in-words.ts';
import { ConfigShape } from './config.ts';
import { syntaxFault } from './syntax.ts';
import { readWords, type UserWord } from './words.ts';

export interface LoadedConfig {
  readonly file: string;
  /** Absolute paths of all it was read from: itself, what it imports, its word lists. */
  readonly files: readonly string[];
  readonly config: ConfigShape;
  readonly words: readonly UserWord[];
  /** Where something of the configuration stands, as `file:line`; the file alone where a `.ts` makes it up as it runs. */
  readonly place: (path: readonly (string | number)[]) => string;
}

/** What a configuration is called in the working folder. */
export const CONFIG_NAMES = ['zongheng.config.json', 'zongheng.config.ts'];

const shownAs = (file: string): string => relative(process.cwd(), file) || file;

/** A file as text, in whatever encoding an editor saved it. */
function contentOf(file: string): string {
  try {
    return decode(readFileSync(file), false).text;
  } catch (error) {
    throw new Error(`${shownAs(file)}: can't be read: ${messageOf(error)}`);
  }
}

/** The configuration given, or the one in the folder, or none. */
function find(given: string | undefined, folder: string): string | null {
  if (given !== undefined) {
    const file = resolve(folder, given);
    if (!existsSync(file)) throw new Error(`--config ${given}: there is no such file`);
    return file;
  }
  const [file, other] = CONFIG_NAMES.map(name => join(folder, name)).filter(existsSync);
  if (other !== undefined)
    throw new Error(`${folder}: has both ${CONFIG_NAMES.join(' and ')}; keep one, or say which with --config`);
  return file ?? null;
}

interface Parsed {
  readonly value: unknown;
  readonly files: readonly string[];
  readonly place: LoadedConfig['place'];
}

function parseJson(content: string, shown: string): Parsed {
  if (content.trim() === '') throw new Error(`${shown}: is empty; write {} for a configuration that says nothing`);
  const lineAt = (offset: number): string => `${shown}:${content.slice(0, offset).split('\n').length}`;
  const columnAt = (offset: number): number => offset - content.lastIndexOf('\n', offset - 1);
  const errors: ParseError[] = [];
  const tree = parseTree(content, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first) throw new Error(`${lineAt(first.offset)}:${columnAt(first.offset)}: ${syntaxFault(first.error)}`);
  if (!tree) throw new Error(`${shown}: is not JSON`);
  const place = (path: readonly (string | number)[]): string => {
    // The nearest that is there: what is missing has no line of its own.
    for (let depth = path.length; depth > 0; depth--) {
      const node: Node | undefined = findNodeAtLocation(tree, path.slice(0, depth));
      if (node) return lineAt(node.offset);
    }
    return lineAt(tree.offset);
  };
  return { value: getNodeValue(tree), files: [], place };
}

/**
 * The line of a module that most likely holds what stands at a path: where its rule's id, its own text, or the last of its names is
 * written. Null where none of them is.
 */
function lineIn(source: string, value: unknown, path: readonly (string | number)[]): number | null {
  const sought: string[] = [];
  let at = value;
  for (const part of path) {
    if (typeof part === 'string') sought.unshift(part);
    at = typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined;
    const id: unknown = typeof at === 'object' && at !== null ? Reflect.get(at, 'id') : at;
    if (typeof id === 'string') sought.unshift(id);
  }
  const lines = source.split('\n');
  for (const text of sought) {
    const line = lines.findIndex(l => l.includes(text));
    if (line >= 0) return line + 1;
  }
  return null;
}

/** Where in a module an error came up, by what it or its stack says; null where neither names the module. */
function lineOf(error: unknown, file: string): number | null {
  if (!(error instanceof Error)) return null;
  for (const told of [error.message, error.stack ?? '']) {
    const at = told.indexOf(`${file}:`);
    const line = at < 0 ? null : /^\d+/.exec(told.slice(at + file.length + 1));
    if (line) return Number(line[0]);
  }
  return null;
}

/** TypeScript is read by jiti, so that it works in the built command under plain node, too. */
async function parseModule(file: string, shown: string): Promise<Parsed> {
  const { createJiti } = await import('jiti');
  const jiti = createJiti(import.meta.url, { interopDefault: false });
  const before = new Set(Object.keys(jiti.cache));
  const files: string[] = [];
  let loaded: unknown;
  try {
    loaded = await jiti.import(file);
  } catch (error) {
    const line = lineOf(error, file);
    const [what] = messageOf(error).split('\n');
    throw new Error(`${shown}${line === null ? '' : `:${line}`}: can't be loaded: ${what?.trim()}`);
  } finally {
    // Whatever is loaded again, such as by a watch, is read again.
    for (const module of Object.keys(jiti.cache)) {
      if (before.has(module)) continue;
      if (!module.includes('node_modules')) files.push(module);
      delete jiti.cache[module];
    }
  }
  const value = valueAt(loaded, ['default']);
  if (value === undefined) throw new Error(`${shown}: exports no configuration: write export default { … }`);
  const source = readFileSync(file, 'utf8');
  const place = (path: readonly (string | number)[]): string => {
    const line = lineIn(source, value, path);
    return line === null ? shown : `${shown}:${line}`;
  };
  return { value, files, place };
}

function validated({ value, place }: Parsed): ConfigShape {
  const parsed = ConfigShape.safeParse(value);
  if (parsed.success) return parsed.data;
  const fields = Object.keys(ConfigShape.shape);
  const faults = faultsIn(parsed.error.issues, value, 'the configuration', fields);
  throw new Error(faults.map(({ path, message }) => `${place(path)}: ${message}`).join('\n'));
}

function wordsOf(config: ConfigShape, file: string, place: Parsed['place']): UserWord[] {
  return config.lexicon.flatMap((name, i) => {
    const list = resolve(dirname(file), name);
    if (!existsSync(list))
      throw new Error(`${place(['lexicon', i])}: lexicon: there is no file ${name} beside the configuration`);
    return readWords(contentOf(list), shownAs(list));
  });
}

/**
 * Reads the configuration that is given, or `zongheng.config.json` or `.ts` in the folder; null where there is none.
 *
 * @throws Error with file and line when it, or one of its word lists, is broken.
 */
export async function loadConfig(given?: string, folder: string = process.cwd()): Promise<LoadedConfig | null> {
  const file = find(given, folder);
  if (file === null) return null;
  const shown = shownAs(file);
  const parsed = file.endsWith('.json') ? parseJson(contentOf(file), shown) : await parseModule(file, shown);
  const config = validated(parsed);
  const { place } = parsed;
  const lists = config.lexicon.map(name => resolve(dirname(file), name));
  const files = [...new Set([resolve(file), ...parsed.files, ...lists])];
  return { file: shown, files, config, words: wordsOf(config, file, place), place };
}
