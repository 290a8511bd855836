/** A signature over two lines: the name on one, the posts on the next or the one before. */
import type { Clause } from '../../phrase/compose.ts';
import { SYMBOLS } from '../../phrase/symbols.ts';
import { PLAIN_ROLE, type RoleStatement } from '../../state/statement.ts';
import type { Reading } from '../reading.ts';

/** A signature stands among the last lines. */
const LAST_LINES = 6;

const holds = (clause: Clause | undefined, symbol: string): boolean => clause?.skeleton === symbol;

/** What the signer says he is: the posts alone on the line beside the name alone on its own. */
export function signedPosts(reading: Reading): RoleStatement[] {
  const last = reading.sentences.length - LAST_LINES;
  const indices = Array.from({ length: LAST_LINES }, (_, i) => last + i);
  const lines = indices.flatMap(index => reading.lookup.clausesIn(index).filter(c => !c.view.aside));
  return lines.flatMap((clause, i) => {
    const [name] = clause.phrases;
    if (!holds(clause, SYMBOLS.people) || name?.kind !== 'people' || name.holders.length > 1) return [];
    const [holder] = name.holders;
    const beside = [lines[i + 1], lines[i - 1]].find(line => holds(line, SYMBOLS.posts));
    const posts = beside?.phrases[0];
    if (!beside || posts?.kind !== 'posts') return [];
    const [first, second] = beside.view.sentence.index > clause.view.sentence.index ? [name, posts] : [posts, name];
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
