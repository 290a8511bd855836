/** The rule catalogue that users read, made from the rules themselves. */
import type { RuleHead } from '../../src/rules/rule.ts';

/** A rule of either sort: the catalogue needs its head, and its patterns where it has any. */
type Listed = RuleHead & { readonly patterns?: readonly string[] };

const MARK = /⟦(?<slot>[\w-]+):(?<words>[^⟧]+)⟧/g;
/** `⟦people:林越⟧` becomes **林越**, with its slot small behind it. */
const shown = (marked: string): string => marked.replace(MARK, '**$<words>**<sub>$<slot></sub>');
const code = (pattern: string): string => `\`${pattern.replaceAll('|', '\\|')}\``;

function ruleSection(rule: Listed): string {
  const wording = rule.patterns ? rule.patterns.map(code).join(' · ') : '(more than a pattern: see its file)';
  const finds = rule.examples.finds.map(example => `- ✓ ${shown(example.text)}`);
  const ignores = rule.examples.ignores.map(example => `- ✗ ${shown(example.text)} — ${example.because}`);
  return [`### ${rule.id}`, '', rule.why, '', wording, '', ...finds, ...ignores].join('\n');
}

/** Markdown: a section a topic, a section a rule in it, by id; each with its wording, what it finds and what it leaves alone. */
export function catalogue(rules: readonly Listed[]): string {
  const byId = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const topics = [...new Set(byId.map(rule => rule.id.split('/')[0] ?? ''))];
  const sections = topics.flatMap(topic => [
    `## ${topic}`,
    ...byId.filter(rule => rule.id.startsWith(`${topic}/`)).map(ruleSection),
  ]);
  const head = [
    '# Rule catalogue',
    'Made from the rules by `npm run pages`; a test fails when it is stale. The language of the patterns is described in ' +
      '[`src/state/pattern.ts`](../state/pattern.ts), the word sets in `<…>` are in [`src/lexicon/word-sets.ts`](../lexicon/word-sets.ts).',
    `${byId.length} rules, ${byId.reduce((n, r) => n + r.examples.finds.length + r.examples.ignores.length, 0)} examples.`,
  ];
  return `${[...head, ...sections].join('\n\n')}\n`;
}
