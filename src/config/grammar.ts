/** A configuration becomes the grammar in force: our rules and words, and the user's. */
import { messageOf } from '../message-of.ts';
import { type Grammar, loadGrammar } from '../pipeline.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { compileRules } from '../state/match.ts';
import { IGNORE_KIND } from './config.ts';
import { type LoadedConfig, loadConfig } from './load.ts';
import { setsWith, type Vocabulary, vocabularyOf } from './vocabulary.ts';
import type { UserWord } from './words.ts';

export interface Configured {
  readonly grammar: Grammar;
  /** Null where there is no configuration. */
  readonly config: LoadedConfig | null;
}

function namesOf({ config: { names }, place }: LoadedConfig): { words: UserWord[]; aliases: Vocabulary['aliases'] } {
  const known = names.know.map((given, i) => ({
    ...(typeof given === 'string' ? { name: given, kind: 'person' as const, aliases: [] } : given),
    source: place(['names', 'know', i]),
  }));
  const words = known.flatMap(({ name, kind, aliases, source }) =>
    [name, ...aliases.map(alias => alias.name)].map(word => ({ word, kind, source })),
  );
  const ignored = names.ignore.map((word, i) => ({ word, kind: IGNORE_KIND, source: place(['names', 'ignore', i]) }));
  const aliases = known.flatMap(({ name, aliases: all }) =>
    all.map(({ name: alias, kind }) => ({ name, alias, kind })),
  );
  return { words: [...words, ...ignored], aliases };
}

/** The user's rules, each proved readable by itself so that a mistake is told with its place. */
function rulesOf({ config, place }: LoadedConfig, sets: Vocabulary['sets']): Rule[] {
  const taken = new Set(RULES.map(rule => rule.id));
  return config.rules.map((given, i) => {
    // zod has checked the shape; it only can't say that an optional field is never there as undefined.
    const rule = given as Rule;
    if (taken.has(rule.id)) throw new Error(`${place(['rules', i, 'id'])}: there is already a rule ${rule.id}`);
    taken.add(rule.id);
    try {
      compileRules([rule], sets);
    } catch (error) {
      throw new Error(`${place(['rules', i, 'patterns'])}: ${messageOf(error)}`);
    }
    return rule;
  });
}

/**
 * The grammar that the configuration asks for: the one given, the one in the working folder, or ours alone.
 *
 * @throws Error with file and line when the configuration or one of its word lists is broken.
 */
export async function configured(given?: string, folder?: string): Promise<Configured> {
  const config = await loadConfig(given, folder);
  if (config === null) return { grammar: loadGrammar(), config };
  const { words, aliases } = namesOf(config);
  const { fiscalYearEnds } = config.config;
  const all = [...config.words, ...words];
  const rules = rulesOf(config, setsWith(all));
  const vocabulary = vocabularyOf({ words: all, rules, aliases, fiscalYearEnds });
  return { grammar: loadGrammar([...RULES, ...rules], vocabulary), config };
}
