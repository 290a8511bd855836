/** Tables of people: whose row it is has the posts of its cells, and the heading says whether they are taken up, left or held. */
import type { TitleMention } from '../../document.ts';
import { gather, known } from '../../gather.ts';
import type { Clause } from '../../phrase/compose.ts';
import type { Post, Scope } from '../../phrase/phrase.ts';
import { heldPost } from '../../rules/held-post.ts';
import { peopleForms } from '../../segment/forms.ts';
import { startingIn } from '../../segment/in-order.ts';
import { sentenceAt } from '../../segment/sentences.ts';
import type { ColumnKind } from '../../segment/table-columns.ts';
import { peopleTables, type TableCell, type TableRow } from '../../segment/tables.ts';
import type { RoleStatement } from '../../state/statement.ts';
import type { Reading } from '../reading.ts';

/** The rule that rows of tables are read by. */
export const TABLED = 'resolve/tabled-posts';

/** A heading or a title that makes the table below it one of appointments. */
const APPOINTS = /聘任|选举|换届|任命|任免|推选|委任|人事|调整/;

/** 现任高级管理人员如下, before the line of headings: one of who is who. */
const HOLD = /(?:现任|现有)[^，。；\n]{1,20}\n[^\n]{2,60}\n[^\n]{0,24}$/;

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
  const isTitle = (start: number, end: number): boolean => titles.get(start)?.end === end;
  const rows = [...peopleTables(folded, isTitle), ...peopleForms(folded, isTitle)];
  const [first] = rows;
  if (!first) return [];
  const above = folded.slice(0, first.name.start);
  const isNew = !HOLD.test(above) && (APPOINTS.test(above) || APPOINTS.test(reading.document.title ?? ''));
  return gather(rows, row => rowStatements(reading, row, titles, isNew));
}

function rowStatements(
  reading: Reading,
  row: TableRow,
  titles: ReadonlyMap<number, TitleMention>,
  isNew: boolean,
): RoleStatement[] {
  const { lookup, sentences } = reading;
  const { folded } = reading.text;
  const [clause] = lookup.clausesIn(sentenceAt(sentences, row.name.start));
  const [person] = startingIn(lookup.people, row.name.start, row.name.start + 1);
  if (!clause || !person) return [];
  const holder = { start: person.start, end: person.end, person, posts: [] };
  const posts = clause.phrases.flatMap(p =>
    p?.kind === 'posts' ? p.posts : p?.kind === 'people' ? p.holders.flatMap(h => h.posts) : [],
  );
  const scopesOf = ({ phrases }: Clause): Scope[] => phrases.flatMap(p => (p?.kind === 'units' ? p.scopes : []));
  const scopes = [...scopesOf(clause), ...posts.flatMap(post => post.scope ?? [])];
  const cellOf = (...kinds: ColumnKind[]): TableCell | undefined => row.cells.find(cell => kinds.includes(cell.kind));
  const placeFor = (kind: ColumnKind): Scope | null => {
    const unit = cellOf(kind === 'left' ? 'left-unit' : 'taken-unit') ?? cellOf('unit');
    if (!unit) return null;
    const elsewhere = unit.end < clause.view.sentence.start ? lookup.clausesIn(sentenceAt(sentences, unit.start)) : [];
    const [scope, ...others] = [...scopes, ...elsewhere.flatMap(scopesOf)].filter(
      s => s.start >= unit.start && s.end <= unit.end,
    );
    if (!scope || others.length === 0)
      return scope && !folded.slice(unit.start, unit.end).includes('、') ? scope : null;
    // 甲部、乙部 | 林越、周启: to each the place of as many as there are names.
    const people = startingIn(lookup.people, clause.view.sentence.start, clause.view.sentence.end);
    return people.length === others.length + 1 ? ([scope, ...others][people.indexOf(person)] ?? null) : null;
  };
  const day = cellOf('date');
  const date = day ? (startingIn(lookup.dates, day.start, day.end)[0]?.period ?? null) : null;
  const statement = (post: Post, change: RoleStatement['change']): RoleStatement => {
    const span = { start: Math.min(person.start, post.start), end: Math.max(person.end, post.end) };
    const said = heldPost({ rule: TABLED, clause, span, trigger: null, holder, post, change });
    if (change === 'retained') return { ...said, date: null };
    return date ? { ...said, date } : said;
  };
  const said = (kind: ColumnKind): RoleStatement['change'] => CHANGES[kind] ?? (isNew ? 'appointed' : 'current');
  const { headed } = row;
  if (headed) {
    const title = titles.get(headed.start);
    const scope = placeFor(headed.kind);
    if (!title || (!scope && cellOf('unit', 'taken-unit'))) return [];
    const onLine = [person, title, ...(scope ? [scope] : [])].filter(
      ({ start }) => start >= clause.view.sentence.start,
    );
    const [start, end] = [Math.min(...onLine.map(s => s.start)), Math.max(...onLine.map(s => s.end))];
    const post: Post = { ...title, scope, title, tenure: 'current', tenureText: null, concurrent: false };
    // 原负责人: who had the post, and has got no other that the table tells.
    return [{ ...statement(post, headed.kind === 'left' ? 'left' : said(headed.kind)), span: { start, end } }];
  }
  const remark = cellOf('remark');
  const told = remark ? folded.slice(remark.start, remark.end) : '';
  const inCells = known(posts, (post): Tabled | null => {
    const cell = row.cells.find(({ start, end }) => post.title.start >= start && post.title.end <= end);
    if (!cell) return null;
    const scope = post.scope ?? (cell.kind === 'remark' ? null : placeFor(cell.kind));
    return { post: { ...post, scope }, kind: cell.kind };
  });
  const isKept = keptPosts(folded, inCells);
  const movesOn = inCells.some(({ kind }) => kind === 'taken' || kind === 'proposed' || kind === 'post');
  return known(inCells, (tabled): RoleStatement | null => {
    const { post, kind } = tabled;
    const kept = kind === 'left' ? isKept(tabled) : kind === 'taken' && isKept(tabled);
    if (kept && kind === 'left') return null;
    const change = kept
      ? 'retained'
      : kind === 'remark'
        ? remarked(post, told)
        : kind === 'post' && STAYS.test(told)
          ? 'retained'
          : kind === 'left' && (!movesOn || GONE.test(told))
            ? 'left'
            : said(kind);
    if (!change) return null;
    const concurrent = kind !== 'remark' && BESIDE.test(told);
    return statement({ ...post, concurrent, tenure: kind === 'proposed' ? 'designate' : 'current' }, change);
  });
}

/** A post in a cell, and what the cell's column says. */
interface Tabled {
  readonly post: Post;
  readonly kind: ColumnKind;
}

/** Whether a post stands both under what was and under what is: 总经理、董事 → 董事长、董事. */
function keptPosts(folded: string, tabled: readonly Tabled[]): (one: Tabled) => boolean {
  const keyOf = ({ post }: Tabled): string =>
    `${post.title.title} ${post.scope ? folded.slice(post.scope.start, post.scope.end) : ''}`;
  const under = (kind: ColumnKind): ReadonlySet<string> =>
    new Set(known(tabled, t => (t.kind === kind ? keyOf(t) : null)));
  const [old, now] = [under('left'), under('taken')];
  return one => old.has(keyOf(one)) && now.has(keyOf(one));
}

/** 兼, 集团副总裁兼任 */
const BESIDE = /^兼任?$|兼任$/;
/** 兼任品牌部经理; 职务不变，兼任品牌部经理 */
const ALSO = /(?:^|[，,；;、])(?:并|另|同时|新增)?兼任?(?!$)/;
/** 原任, 留任 */
const STAYS = /^(?:原任|留任|连任|不变|续任|职务不变)/;
/** 退休, 另有任用: no other post follows. */
const GONE = /退休|荣退|离职|辞职|离任|辞任|离世|病故|去世|解聘|免职|合同到期|任期届满/;
/** 由渠道部总监转任 */
const CAME_FROM = /^由.*(?:转任|调任|升任|提任|转岗|晋升)$/;

/** What a remark says of a post it names: 原财务部总监, 集团副总裁兼任, 兼任品牌部经理. */
function remarked({ tenure }: Post, told: string): RoleStatement['change'] | null {
  if (tenure === 'left' || tenure === 'former' || CAME_FROM.test(told)) return 'moved-out';
  if (BESIDE.test(told)) return 'current';
  return ALSO.test(told) ? 'concurrent' : null;
}
