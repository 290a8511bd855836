/** An explanation for reading in a terminal. Pure. */
import type { Attempt } from '../explain/attempts.ts';
import type { SentenceExplanation } from '../explain/explain.ts';
import type { FigureAttempt } from '../explain/figures.ts';
import type { Missing } from '../explain/missing.ts';
import type { Paint, Style } from './paint.ts';

const STYLES: Readonly<Record<string, Style>> = {
  person: 'cyan',
  title: 'yellow',
  organization: 'blue',
  unit: 'magenta',
  quantity: 'green',
  date: 'green',
};
const SIGN = { matched: '✓', yielded: '≺', failed: '✗' } as const;
const OUTCOME: Readonly<Record<Attempt['outcome'], Style>> = { matched: 'green', yielded: 'dim', failed: 'red' };

/** The sentence with its mentions in colour. */
function coloured({ sentence, start, mentions }: SentenceExplanation, paint: Paint): string {
  let shown = '';
  let at = start;
  for (const mention of mentions) {
    if (mention.start < at) continue;
    shown += sentence.slice(at - start, mention.start - start);
    shown += paint(STYLES[mention.kind] ?? 'underline', mention.text);
    at = mention.end;
  }
  return shown + sentence.slice(at - start);
}

function attemptLines(attempt: Attempt, paint: Paint): string[] {
  const { rule, pattern, outcome, slots, missing, matched, elements } = attempt;
  const lines = [
    `    ${paint(OUTCOME[outcome], `${SIGN[outcome]} ${rule}`)}${pattern === null ? '' : `  ${paint('dim', pattern)}`}`,
  ];
  for (const [name, { text }] of Object.entries(slots)) lines.push(`        ${name}: ${text}`);
  if (outcome === 'yielded') lines.push('        gave way to a longer verb or match');
  if (outcome === 'failed') {
    const where = missing?.instead === '' ? 'nothing stands there' : `there stands “${missing?.instead}”`;
    const lacked = missing
      ? `lacks ${missing.element} ${missing.side} “${attempt.trigger}”: ${where}`
      : 'found nothing here';
    lines.push(`        ${elements > 0 ? `${matched} of ${elements} elements; ` : ''}${lacked}`);
  }
  return lines;
}

function figureLines({ text, rule, outcome, missing, slots, carried }: FigureAttempt, paint: Paint): string[] {
  const lines = [`    ${paint(OUTCOME[outcome], `${SIGN[outcome]} ${text}`)}${paint('dim', `  ${rule ?? 'no rule'}`)}`];
  for (const [name, words] of Object.entries(slots))
    lines.push(`        ${name}: ${words}${carried.includes(name) ? paint('dim', '  (from what went before)') : ''}`);
  if (missing !== null) lines.push(`        ${missing}`);
  return lines;
}

/** One sentence, without a final newline. `most` bounds the rules that failed; those that matched are always shown. */
export function explainText(explained: SentenceExplanation, paint: Paint, most = 5): string {
  const lines = [`${paint('dim', `${explained.start}–${explained.end}`)}  ${coloured(explained, paint)}`];
  const section = (title: string, content: readonly string[]) => {
    if (content.length > 0) lines.push(paint('bold', `  ${title}`), ...content);
  };
  section(
    'mentions',
    explained.mentions.map(
      m =>
        `    ${paint(STYLES[m.kind] ?? 'underline', m.kind)} ${m.text}${m.by === null ? '' : paint('dim', `  (${m.by})`)}`,
    ),
  );
  for (const { skeleton, attempts } of explained.clauses) {
    if (attempts.length === 0) continue;
    const failed = attempts.filter(a => a.outcome === 'failed');
    const shown = attempts.filter(a => a.outcome !== 'failed' || failed.indexOf(a) < most);
    section(
      `rules tried on ${skeleton}`,
      shown.flatMap(attempt => attemptLines(attempt, paint)),
    );
    if (failed.length > most) lines.push(paint('dim', `    and ${failed.length - most} that got less far`));
  }
  section(
    'numbers',
    explained.figures.flatMap(attempt => figureLines(attempt, paint)),
  );
  section(
    'resolvers',
    explained.resolutions.flatMap(({ rule, statement, changes, facts }) => [
      `    ${rule}: ${statement} → ${facts} ${facts === 1 ? 'fact' : 'facts'}`,
      ...changes.map(c => `        ${c.resolver}: ${c.before} → ${c.after}`),
    ]),
  );
  section(
    'facts',
    explained.facts.map(
      f => `    ${paint('green', f.kind)}: ${f.label}${f.rule === null ? '' : paint('dim', `  (${f.rule})`)}`,
    ),
  );
  section(
    'diagnostics',
    explained.diagnostics.map(d => `    ${d}`),
  );
  return lines.join('\n');
}

export function missingText({ asked, words, nearest, verdict }: Missing, paint: Paint): string {
  const lines = [paint('bold', `Why is “${asked}” not there?`), `  ${paint('yellow', verdict)}`, ''];
  for (const { word, inText, readAs, lexicon } of words) {
    const known = lexicon.length > 0 ? `in the lexicon as ${lexicon.join(', ')}` : 'not in the lexicon';
    lines.push(`  ${word}: ${inText ? `read as ${readAs}` : 'not in the text'}; ${known}`);
  }
  return nearest ? `${lines.join('\n')}\n\n${explainText(nearest, paint)}` : lines.join('\n');
}
