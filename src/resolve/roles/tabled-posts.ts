/** Tables of people: whose row it is has the posts of its cells, and the heading says whether they are taken up, left or held. */

import { gather } from '../../gather.ts';
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
  const rows = peopleTables(folded);
  const [first] = rows;
  if (!first) return [];
  const isNew = APPOINTS.test(folded.slice(0, first.name.start)) || APPOINTS.test(reading.document.title ?? '');
  return gather(rows, row => rowStatements(reading, row, isNew));
}

function rowStatements(reading: Reading, row: TableRow, isNew: boolean): RoleStatement[] {
  const { lookup, named, sentences } = reading;
  const [clause] = lookup.clausesIn(sentenceAt(sentences, row.name.start));
  const person = named.find(n => n.kind === 'person' && n.start === row.name.start);
  if (!clause || person?.kind !== 'person') return [];
  const holder = { start: person.start, end: person.end, person, posts: [] };
  const unit = row.cells.find(cell => cell.kind === 'unit');
  const scope = clause.phrases
    .flatMap(p => (p?.kind === 'units' ? p.scopes : []))
    .find(s => unit !== undefined && s.start >= unit.start && s.end <= unit.end);
  const posts = clause.phrases.flatMap(p =>
    p?.kind === 'posts' ? p.posts : p?.kind === 'people' ? p.holders.flatMap(h => h.posts) : [],
  );
  const isBeside = row.cells.some(
    c => c.kind === 'remark' && /^兼任?$/.test(reading.text.folded.slice(c.start, c.end)),
  );
  return gather(posts, (post): RoleStatement[] => {
    const cell = row.cells.find(({ start, end }) => post.title.start >= start && post.title.end <= end);
    if (!cell) return [];
    const change = cell.kind === 'remark' ? remarked(post) : (CHANGES[cell.kind] ?? (isNew ? 'appointed' : 'current'));
    if (!change) return [];
    const placed: Post = {
      ...post,
      concurrent: isBeside,
      scope: post.scope ?? scope ?? null,
      tenure: cell.kind === 'proposed' ? 'designate' : 'current',
    };
    const span = { start: Math.min(person.start, post.start), end: Math.max(person.end, post.end) };
    return [heldPost({ rule: TABLED, clause, span, trigger: null, holder, post: placed, change })];
  });
}

/** 原财务部总监 in the column of remarks. */
const remarked = ({ tenure }: Post): RoleStatement['change'] | null =>
  tenure === 'left' || tenure === 'former' ? 'moved-out' : null;
