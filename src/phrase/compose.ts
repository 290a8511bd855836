/** Reads the phrases of a view: a small descent parser over symbols, from a body's path up to a list of people with posts. */
import type { PersonMention, Span, TitleMention } from '../document.ts';
import {
  BODY_TAILS,
  HONORIFICS,
  INSIDE,
  LIST_MARKS,
  ORGANS,
  POST_MARKS,
  POST_TAILS,
  SMALL_NUMBERS,
  TENURE,
} from '../lexicon/phrase-words.ts';
import { SYMBOLS } from '../state/symbols.ts';
import type { Body, Holder, Phrase, Post, Scope, Tenure, UnitsPhrase } from './phrase.ts';
import { BODY, DATE, PERSON, QUANTITY, QUOTE, TITLE, type View } from './view.ts';

/** A clause with its phrases folded into symbols: what rules are matched against. */
export interface Clause {
  readonly view: View;
  readonly skeleton: string;
  /** For each character of the skeleton, where it stands in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly phrases: readonly (Phrase | undefined)[];
}

/** What a reader found, and the index in the view behind it. */
type Read<T> = { readonly value: T; readonly next: number } | null;

const wordAt = (view: View, i: number, words: readonly string[]): string => {
  for (const word of words) if (view.text.startsWith(word, i)) return word;
  return '';
};
const spanOf = (view: View, from: number, to: number): Span => ({
  start: view.starts[from] ?? 0,
  end: view.ends[to - 1] ?? 0,
});
const TENURE_WORDS = Object.keys(TENURE) as (keyof typeof TENURE)[];
/** Words that only end like a tenure word: 目前, 发现, 创新任…. */
const NOT_TENURE = new Set(
  ['目', '此', '日', '之', '年', '月', '以', '当', '先', '提', '面', '从']
    .map(c => `${c}前`)
    .concat(
      ['发', '实', '出', '体', '表', '兑', '呈'].map(c => `${c}现`),
      ['中', '平', '高', '还', '复'].map(c => `${c}原`),
    ),
);
const TERM = /第[一二三四五六七八九十0-9]{1,3}届(?:董事会|监事会|董事局)?/y;

function bodyAt(view: View, i: number): Body | null {
  const named = view.text[i] === BODY ? view.named[i] : undefined;
  return named &&
    (named.kind === 'organization' || named.kind === 'unit' || named.kind === 'group' || named.kind === 'anaphor')
    ? named
    : null;
}

/** 中国电信 网络发展部: bodies one inside the other, with or without 旗下, 的 between them. */
function readScope(view: View, from: number): Read<Scope> {
  const first = bodyAt(view, from);
  if (!first) return null;
  const path: [Body, ...Body[]] = [first];
  let next = from + 1;
  for (;;) {
    const link = wordAt(view, next, INSIDE).length || skipTerm(view, next) - next;
    const body = bodyAt(view, next + link);
    if (!body) break;
    path.push(body);
    next += link + 1;
  }
  return { value: { ...spanOf(view, from, next), path }, next };
}

/** The scope without the organs of the company: a director of 公司第六届董事会 is one of the company. */
function withoutOrgans(scope: Scope | null, raw: string): Scope | null {
  if (!scope) return null;
  const kept = scope.path.filter(body => !ORGANS.test(raw.slice(body.start, body.end)));
  const [first, ...rest] = kept;
  return first ? { ...scope, path: [first, ...rest] } : null;
}

interface TenureRead {
  readonly tenure: Tenure | null;
  readonly text: string | null;
  readonly next: number;
}

function readTenure(view: View, i: number): TenureRead {
  const word = wordAt(view, i, TENURE_WORDS);
  return word && !NOT_TENURE.has((view.text[i - 1] ?? '') + word)
    ? { tenure: TENURE[word as keyof typeof TENURE], text: word, next: i + word.length }
    : { tenure: null, text: null, next: i };
}

function titleAt(view: View, i: number): TitleMention | null {
  const named = view.text[i] === TITLE ? view.named[i] : undefined;
  return named?.kind === 'title' ? named : null;
}

function skipTerm(view: View, i: number): number {
  TERM.lastIndex = i;
  return TERM.test(view.text) ? TERM.lastIndex : i;
}

/** One post: 公司第六届董事会董事长, 天猫超市原总经理, 新任总裁. */
function readPost(view: View, from: number, raw: string): Read<Post> {
  const before = readTenure(view, from);
  const scope = readScope(view, before.next);
  let i = skipTerm(view, scope?.next ?? before.next);
  if (scope && view.text[i] !== TITLE) {
    const tail = wordAt(view, i, BODY_TAILS);
    i = skipTerm(view, i + tail.length);
  }
  const behind = readTenure(view, i);
  i = skipTerm(view, behind.next);
  const title = titleAt(view, i);
  if (!title) return null;
  const tenure = behind.tenure ?? before.tenure ?? 'current';
  const tenureText = behind.text ?? before.text;
  const value: Post = {
    ...spanOf(view, from, i + 1),
    scope: withoutOrgans(scope?.value ?? null, raw),
    title,
    tenure,
    tenureText,
    concurrent: false,
  };
  return { value, next: i + 1 };
}

const COMMITTEE_TITLE = /委员|召集人|主席|成员|主任|组长/;

/** A committee has members and a chair; a manager named behind them in a list is not the committee's. */
const inCommittee = (post: Post): boolean => {
  const body = post.scope?.path.at(-1);
  return body?.kind === 'unit' && /(?:委员会|小组)$/.test(body.name);
};

/** A post later in a list takes what was said once before the list: 公司董事、总经理 are both of the company. */
function inherit(post: Post, previous: Post): Post {
  const scope =
    post.scope ?? (inCommittee(previous) && !COMMITTEE_TITLE.test(post.title.title) ? null : previous.scope);
  const tenure = post.tenureText === null ? previous.tenure : post.tenure;
  return { ...post, scope, tenure, tenureText: post.tenureText ?? previous.tenureText };
}

interface Scopes {
  readonly scopes: readonly [Scope, ...Scope[]];
  readonly next: number;
}

function readScopes(view: View, from: number): Scopes | null {
  const first = readScope(view, from);
  if (!first) return null;
  const scopes: [Scope, ...Scope[]] = [first.value];
  let next = first.next;
  for (;;) {
    const mark = wordAt(view, next, LIST_MARKS);
    const scope = mark ? readScope(view, next + mark.length) : null;
    if (!scope) return { scopes, next };
    scopes.push(scope.value);
    next = scope.next;
  }
}

/** A title said once for a list of units: 研发部、市场部总经理. Companies listed before a title don't share it. */
function readSharedPosts(view: View, from: number): Read<[Post, ...Post[]]> {
  const list = readScopes(view, from);
  if (!list || list.scopes.length < 2) return null;
  if (list.scopes.some(scope => scope.path.at(-1)?.kind === 'organization')) return null;
  const title = titleAt(view, list.next + (view.text[list.next] === '的' ? 1 : 0));
  if (!title) return null;
  const next = list.next + (view.text[list.next] === '的' ? 2 : 1);
  const posts = list.scopes.map(
    (scope): Post => ({
      start: scope.start,
      end: title.end,
      scope,
      title,
      tenure: 'current',
      tenureText: null,
      concurrent: false,
    }),
  );
  const [first, ...others] = posts;
  return first ? { value: [first, ...others], next } : null;
}

/** 现任甲公司董事，乙公司总经理: behind a comma a post with its own place goes on with the list, when no person follows it. */
function readFarPost(view: View, at: number, raw: string): Read<Post> {
  const comma = view.text[at];
  if (comma !== '，' && comma !== ',') return null;
  const post = readPost(view, at + 1, raw);
  if (!post?.value.scope || post.value.tenureText !== null) return null;
  return NEW_SUBJECT.test(view.text.slice(post.next, post.next + 4)) ? null : post;
}

/** Behind a post these make it the beginning of something new: a person, or a verb about the post. */
const NEW_SUBJECT = new RegExp(`^(?:的?${PERSON}|一?职?[由将为则也均仍已拟]|分别|人选|空缺|暂缺)`);

/** A list of posts, which one holder has or which are shared out. */
function readPosts(view: View, from: number, raw: string, far: boolean): Read<[Post, ...Post[]]> {
  const first = readPost(view, from, raw);
  if (!first) return readSharedPosts(view, from);
  const posts: [Post, ...Post[]] = [first.value];
  let next = first.next;
  for (;;) {
    const mark = wordAt(view, next, POST_MARKS);
    const comma = mark ? '' : wordAt(view, next, ['，兼任', ',兼任', '，兼', ',兼']);
    const post =
      mark || comma ? readPost(view, next + (mark || comma).length, raw) : far ? readFarPost(view, next, raw) : null;
    if (!post) break;
    const concurrent = (mark || comma).includes('兼');
    posts.push({ ...inherit(post.value, posts[posts.length - 1] ?? first.value), concurrent });
    next = post.next;
  }
  return { value: posts, next };
}

function personAt(view: View, i: number): PersonMention | null {
  const named = view.text[i] === PERSON ? view.named[i] : undefined;
  return named?.kind === 'person' ? named : null;
}

/** One person, with the posts said before the name: 公司执行董事贾彦兵先生. */
function readHolder(view: View, from: number, raw: string): Read<Holder> {
  const posts = personAt(view, from) ? null : readPosts(view, from, raw, false);
  let i = posts?.next ?? from;
  if (posts && view.text[i] === '的') i++;
  const person = personAt(view, i);
  if (!person) return null;
  i++;
  i += wordAt(view, i, HONORIFICS).length;
  return { value: { ...spanOf(view, from, i), person, posts: posts?.value ?? [] }, next: i };
}

function readPeople(view: View, from: number, raw: string): Read<Phrase> {
  const first = readHolder(view, from, raw);
  if (!first) return null;
  const holders: [Holder, ...Holder[]] = [first.value];
  let next = first.next;
  for (;;) {
    const mark = wordAt(view, next, LIST_MARKS);
    const holder = mark ? readHolder(view, next + mark.length, raw) : null;
    if (!holder) break;
    holders.push(holder.value);
    next = holder.next;
  }
  return { value: { kind: 'people', ...spanOf(view, from, next), holders }, next };
}

function readPostsPhrase(view: View, from: number, raw: string): Read<Phrase> {
  const whole = readPosts(view, from, raw, true);
  // What runs into a person belongs to that person: 任总裁，乙公司董事长林越接任.
  const posts = whole && view.text[whole.next] === PERSON ? readPosts(view, from, raw, false) : whole;
  if (!posts) return null;
  const value: Phrase = { kind: 'posts', ...spanOf(view, from, posts.next), posts: posts.value };
  return { value, next: posts.next + wordAt(view, posts.next, POST_TAILS).length };
}

const COUNT = /等?(?<count>[一二两三四五六七八九十]|[0-9]{1,2})(?:大|个|家|支)/y;

function readUnits(view: View, from: number): Read<Phrase> {
  const list = readScopes(view, from);
  if (!list) return null;
  const { scopes, next } = list;
  const group = groupBehind(view, scopes, next);
  if (group)
    return {
      value: { kind: 'units', ...spanOf(view, from, group.next), ...group.value, count: null },
      next: group.next,
    };
  COUNT.lastIndex = next;
  const said = COUNT.exec(view.text)?.groups?.['count'];
  const count = said === undefined ? null : (SMALL_NUMBERS[said] ?? Number(said));
  return { value: { kind: 'units', ...spanOf(view, from, next), scopes, count, group: null }, next };
}

type ListedGroup = Pick<UnitsPhrase, 'scopes' | 'group'>;

/** 甲、乙、丙三大中心: the group is the list, not a body inside its last member. */
function groupBehind(view: View, scopes: readonly [Scope, ...Scope[]], next: number): Read<ListedGroup> {
  const [first, ...others] = scopes;
  const last = others.at(-1);
  if (!last) return null;
  const inside = nearestBody(last);
  if (inside.kind === 'group' && last.path.length > 1) {
    const [outer, ...path] = last.path.slice(0, -1);
    if (!outer) return null;
    const kept: Scope = { start: last.start, end: path.at(-1)?.end ?? outer.end, path: [outer, ...path] };
    return { value: { scopes: [first, ...others.slice(0, -1), kept], group: inside }, next };
  }
  const at = view.text[next] === '等' ? next + 1 : next;
  const body = bodyAt(view, at);
  return body?.kind === 'group' ? { value: { scopes, group: body }, next: at + 1 } : null;
}

const nearestBody = (scope: Scope): Body => scope.path[scope.path.length - 1] ?? scope.path[0];

function readSimple(view: View, i: number): Read<Phrase> {
  const named = view.named[i];
  if (!named) return null;
  const span = { start: named.start, end: named.end };
  if (named.kind === 'date') return { value: { kind: 'date', ...span, date: named }, next: i + 1 };
  if (named.kind === 'quantity') return { value: { kind: 'quantity', ...span, quantity: named }, next: i + 1 };
  if (named.kind === 'quote') return { value: { kind: 'quote', ...span, quote: named }, next: i + 1 };
  return null;
}

/** Tenure words open a phrase only before a holder (原总裁张三), or right before a title or body. */
const STARTS_PHRASE = new Set([
  PERSON,
  TITLE,
  BODY,
  DATE,
  QUANTITY,
  QUOTE,
  '原',
  '前',
  '时',
  '现',
  '新',
  '首',
  '拟',
  '候',
  '第',
  '在',
]);

function readPhrase(view: View, i: number, raw: string): Read<Phrase> {
  const c = view.text[i] ?? '';
  if (!STARTS_PHRASE.has(c)) return null;
  if (c === DATE || c === QUANTITY || c === QUOTE) return readSimple(view, i);
  const people = readPeople(view, i, raw);
  if (people) return people;
  // 现任总经理 without a name is said of somebody: the word stays for the rules to see.
  if (c !== BODY && c !== TITLE && c !== '第' && c !== '原' && c !== '新') return null;
  return readPostsPhrase(view, i, raw) ?? readUnits(view, i);
}

/** Folds a view into a clause. */
export function compose(view: View, raw: string): Clause {
  let skeleton = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const phrases: (Phrase | undefined)[] = [];
  for (let i = 0; i < view.text.length; ) {
    const read = readPhrase(view, i, raw);
    skeleton += read ? SYMBOLS[read.value.kind] : view.text[i];
    starts.push(read?.value.start ?? view.starts[i] ?? 0);
    ends.push(read?.value.end ?? view.ends[i] ?? 0);
    phrases.push(read?.value);
    i = read?.next ?? i + 1;
  }
  return { view, skeleton, starts, ends, phrases };
}
