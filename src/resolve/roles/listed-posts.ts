/** Lists of who holds what, a post and a name a line: 董事长：林越. */
import { gather } from '../../gather.ts';
import type { Clause } from '../../phrase/compose.ts';
import { SYMBOLS } from '../../phrase/symbols.ts';
import type { RoleStatement } from '../../state/statement.ts';
import type { Reading } from '../reading.ts';

const { people, posts } = SYMBOLS;
const LINE = new RegExp(
  `^(?:[0-9一二三四五六七八九十]{1,3}[、.．])?(?<posts>${posts})(?:为)?[：:](?<people>${people})[。；;，,]?$`,
);
/** A heading that makes the list below it one of appointments. */
const APPOINTS = /聘任|选举|换届|任命|推选|当选|委任/;
/** A heading holds for this many sentences. */
const REACH = 24;

/** The rule that lines of lists are read by. */
export const LISTED = 'resolve/listed-posts';

/** What a line of a list says: under a heading of appointments the posts are new, elsewhere they are held. */
export function listedPosts(reading: Reading): RoleStatement[] {
  const { folded } = reading.text;
  const isHeading = reading.sentences.map(s => APPOINTS.test(folded.slice(s.start, s.end)));
  return gather(reading.clauses, (clause): RoleStatement[] => {
    const found = clause.view.aside ? null : LINE.exec(clause.skeleton)?.groups;
    if (!found) return [];
    const { index } = clause.view.sentence;
    const isNew = isHeading.slice(Math.max(0, index - REACH), index).includes(true);
    return statementOf(clause, isNew);
  });
}

function statementOf(clause: Clause, isNew: boolean): RoleStatement[] {
  const said = clause.phrases.find(p => p?.kind === 'posts');
  const who = clause.phrases.find(p => p?.kind === 'people');
  if (said?.kind !== 'posts' || who?.kind !== 'people') return [];
  return [
    {
      type: 'role',
      rule: LISTED,
      clause,
      span: { start: said.start, end: who.end },
      trigger: null,
      slots: { posts: { start: said.start, end: said.end }, people: { start: who.start, end: who.end } },
      change: isNew ? 'appointed' : 'current',
      people: who.holders,
      posts: said.posts,
      scopes: [],
      respectively: false,
      jointly: true,
      succeeds: null,
      place: null,
    },
  ];
}
