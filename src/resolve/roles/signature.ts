/** A signature: the name and the posts on one line, or the posts on the line behind the name or before it. */
import type { Clause } from '../../phrase/compose.ts';
import { SYMBOLS } from '../../phrase/symbols.ts';
import { PLAIN_ROLE, type RoleStatement } from '../../state/statement.ts';
import type { Reading } from '../reading.ts';

/** A signature stands among the last lines. */
const LAST_LINES = 6;

/** ——周启，总裁: both on one line. */
const ON_ONE_LINE = new RegExp(`^[-—–\\s]*${SYMBOLS.people}[，,\\s]*${SYMBOLS.posts}$`);
const holds = (clause: Clause | undefined, symbol: string): boolean => clause?.skeleton === symbol;

/** What the signer says he is. */
export function signedPosts(reading: Reading): RoleStatement[] {
  const last = reading.sentences.length - LAST_LINES;
  const indices = Array.from({ length: LAST_LINES }, (_, i) => last + i);
  const lines = indices.flatMap(index => reading.lookup.clausesIn(index).filter(c => !c.view.aside));
  return lines.flatMap((clause, i) => {
    // Phrases stand where their symbols do.
    const [name, behind] = clause.phrases.filter(Boolean);
    const isOneLine = ON_ONE_LINE.test(clause.skeleton);
    if (!(isOneLine || holds(clause, SYMBOLS.people)) || name?.kind !== 'people' || name.holders.length > 1) return [];
    const [holder] = name.holders;
    const posts = isOneLine
      ? behind
      : [lines[i + 1], lines[i - 1]].find(line => holds(line, SYMBOLS.posts))?.phrases[0];
    if (posts?.kind !== 'posts') return [];
    const [first, second] = posts.start > name.start ? [name, posts] : [posts, name];
    return {
      type: 'role',
      rule: 'resolve/signature',
      clause,
      span: { start: first.start, end: second.end },
      trigger: null,
      slots: { people: { start: name.start, end: name.end }, posts: { start: posts.start, end: posts.end } },
      change: 'current',
      people: [holder],
      posts: posts.posts,
      ...PLAIN_ROLE,
    } satisfies RoleStatement;
  });
}
