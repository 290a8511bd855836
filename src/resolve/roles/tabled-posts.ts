/** Tables of people: whose row it is has the posts of its cells, and the heading says whether they are taken up, left or held. */

import type { TitleMention } from '../../document.ts';
import { gather, known } from '../../gather.ts';
import type { Post } from '../../phrase/phrase.ts';
import { heldPost } from '../../rules/held-post.ts';
import { sentenceAt } from '../../segment/sentences.ts';
import { type ColumnKind, peopleTables, type TableRow } from '../../segment/tables.ts';
import type { RoleStatement } from '../../state/statement.ts';
import type { Reading } from '../reading.ts';

/** The rule that rows of tables are read by. */
export const TABLED = 'resolve/tabled-posts';

/** A heading or a title that makes the table below it one of appointments. */
const APPOINTS = /聘任|选举|换届|任命|任免|推选|委任|人事|调整/;

/** What the column says of its posts, where it says it itself. */
const CHANGES: Partial<Record<ColumnKind, RoleStatement['change']>> = {
  taken: 'appointed',
  proposed: 'appointed',
  left: 'moved-out',
  held: 'current',
};

/** What the rows of all tables say. */
export function tabledPosts(reading: Reading): RoleStatement[] {
  const { folded } = reading.text;
  const titles = new Map(known(reading.mentions, m => (m.kind === 'title' ? m : null)).map(m => [m.start, m]));
  const rows = peopleTables(folded, (start, end) => titles.get(start)?.end === end);
  const [first] = rows;
  if (!first) return [];
  const isNew = APPOINTS.test(folded.slice(0, first.name.start)) || APPOINTS.test(reading.document.title ?? '');
  return gather(rows, row => rowStatements(reading, row, titles, isNew));
}

function rowStatements(
  reading: Reading,
  row: TableRow,
  titles: ReadonlyMap<number, TitleMention>,
  isNew: boolean,
): RoleStatement[] {
  const { lookup, named, sentences } = reading;
  const { folded } = reading.text;
  const [clause] = lookup.clausesIn(sentenceAt(sentences, row.name.start));
  const person = named.find(n => n.kind === 'person' && n.start === row.name.start);
  if (!clause || person?.kind !== 'person') return [];
  const holder = { start: person.start, end: person.end, person, posts: [] };
  const unit = row.cells.find(cell => cell.kind === 'unit');
  const scope = clause.phrases
    .flatMap(p => (p?.kind === 'units' ? p.scopes : []))
    .find(s => unit !== undefined && s.start >= unit.start && s.end <= unit.end);
  const said = (kind: ColumnKind): RoleStatement['change'] => CHANGES[kind] ?? (isNew ? 'appointed' : 'current');
  const { headed } = row;
  if (headed) {
    const title = titles.get(headed.start);
    if (!title || !scope) return [];
    // 原负责人: who had the post, and has got no other that the table tells.
    const change = headed.kind === 'left' ? 'left' : said(headed.kind);
    const { start, end } = title;
    const post: Post = { start, end, scope, title, tenure: 'current', tenureText: null, concurrent: false };
    const span = { start: Math.min(scope.start, person.start), end: Math.max(scope.end, person.end) };
    return [heldPost({ rule: TABLED, clause, span, trigger: null, holder, post, change })];
  }
  const posts = clause.phrases.flatMap(p =>
    p?.kind === 'posts' ? p.posts : p?.kind === 'people' ? p.holders.flatMap(h => h.posts) : [],
  );
  const remark = row.cells.find(c => c.kind === 'remark');
  const told = remark ? folded.slice(remark.start, remark.end) : '';
  return gather(posts, (post): RoleStatement[] => {
    const cell = row.cells.find(({ start, end }) => post.title.start >= start && post.title.end <= end);
    if (!cell) return [];
    const change =
      cell.kind === 'remark'
        ? remarked(post, told)
        : cell.kind === 'post' && STAYS.test(told)
          ? 'retained'
          : said(cell.kind);
    if (!change) return [];
    const placed: Post = {
      ...post,
      concurrent: cell.kind !== 'remark' && BESIDE.test(told),
      scope: post.scope ?? (cell.kind === 'remark' ? null : (scope ?? null)),
      tenure: cell.kind === 'proposed' ? 'designate' : 'current',
    };
    const span = { start: Math.min(person.start, post.start), end: Math.max(person.end, post.end) };
    return [heldPost({ rule: TABLED, clause, span, trigger: null, holder, post: placed, change })];
  });
}

/** 兼, 集团副总裁兼任 */
const BESIDE = /^兼任?$|兼任$/;
/** 原任, 留任 */
const STAYS = /^(?:原任|留任|连任|不变|续任|职务不变)$/;
/** 由渠道部总监转任 */
const CAME_FROM = /^由.*(?:转任|调任|升任|提任|转岗|晋升)$/;

/** What a remark says of a post it names: 原财务部总监, 集团副总裁兼任. */
const remarked = ({ tenure }: Post, told: string): RoleStatement['change'] | null =>
  tenure === 'left' || tenure === 'former' || CAME_FROM.test(told) ? 'moved-out' : BESIDE.test(told) ? 'current' : null;
