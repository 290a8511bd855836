/** People with the posts said before their names, and lists of them. */
import type { PersonMention } from '../document.ts';
import { HONORIFICS, JOINED, POST_TAILS } from '../lexicon/phrase-words.ts';
import { kinAt, theirKinAt } from '../mention/person/kin.ts';
import type { Holder, Phrase, Post } from './phrase.ts';
import { readPosts } from './posts.ts';
import { endBefore, isAt, type Read, startAt, wordAt, wordList } from './read.ts';
import { LIST_WORDS } from './scopes.ts';
import { BODY, PERSON, TITLE, type View } from './view.ts';

const HONORIFIC_WORDS = wordList(HONORIFICS);
const POST_TAIL_WORDS = wordList(POST_TAILS);
const JOINED_WORDS = wordList(JOINED);

function personAt(view: View, i: number): PersonMention | null {
  const named = isAt(view, i, PERSON) ? view.named[i] : undefined;
  return named?.kind === 'person' ? named : null;
}

/** One person, with the posts said before the name: 公司执行董事贾彦兵先生. */
function readHolder(view: View, from: number, raw: string): Read<Holder> {
  const holder = holderOf(view, from, personAt(view, from) ? null : readPosts(view, from, raw, false));
  return holder && (relativeOf(view, holder, raw) ?? holder);
}

/** 周启之子林越: the name of a relative says whose the other is, and is none of who is spoken of. */
function relativeOf(view: View, { value, next }: NonNullable<Read<Holder>>, raw: string): Read<Holder> {
  const kin = value.posts.length > 0 ? 0 : kinAt(view.text, next);
  const relative = kin === 0 ? null : readHolder(view, next + kin, raw);
  return relative && { value: { ...relative.value, start: value.start }, next: relative.next };
}

function holderOf(view: View, from: number, posts: ReturnType<typeof readPosts>): Read<Holder> {
  let i = posts?.next ?? from;
  if (posts && isAt(view, i, '的')) i++;
  const person = personAt(view, i);
  if (!person) return null;
  i++;
  const title = isAt(view, i, TITLE) ? view.named[i] : undefined;
  // 林越教授: a title that is an address as well.
  if (title?.kind === 'title' && HONORIFICS.includes(title.title)) i++;
  else i += wordAt(view, i, HONORIFIC_WORDS).length;
  return { value: { start: startAt(view, from), end: endBefore(view, i), person, posts: posts?.value ?? [] }, next: i };
}

/** Posts that several people hold at a time, so that they are said once for a list: 副总经理林越、周启. */
const SHARED_TITLE =
  /^联席.|^(?:执行|常务|资深|高级)?副.|(?:协理|董事|监事|副总经理|副总裁|副行长|委员|顾问|助理|总监|合伙人)$/;

/** 加入公司的|林越, 其子|周启: the people behind where somebody comes from or whose he is; null where no such words stand at `i`. */
export function readPeopleBehindWords(view: View, i: number, raw: string): Read<Phrase> {
  const kin = theirKinAt(view.text, i);
  const at = kin > 0 ? i + kin : behindOrigin(view, i);
  const first = at === null ? null : readHolder(view, at, raw);
  return first && at !== null ? readPeople(view, at, first, raw) : null;
}

function behindOrigin(view: View, i: number): number | null {
  const at = i + wordAt(view, i, JOINED_WORDS).length;
  return at > i && isAt(view, at, BODY) && isAt(view, at + 1, '的') ? at + 2 : null;
}

/** A name without posts behind a name with one takes the post, when several can hold it. */
function sharing(holder: Holder, previous: Holder | undefined, ofEach: boolean): Holder {
  const [post, ...others] = previous?.posts ?? [];
  if (holder.posts.length > 0 || !post || others.length > 0 || !(ofEach || SHARED_TITLE.test(post.title.title)))
    return holder;
  return { ...holder, posts: [post] };
}

const OF_COMPANY = /^(?:副?董事长|副?总经理|副?行长|党委书记|监事会主席)$/;
const COMPANY = /(?:公司|[分支]行)$/;

/** 物流公司董事长林越、总经理周启: both are of the part that is a company. */
function besideHead(holder: Holder, previous: Holder | undefined): Holder {
  const [post, ...others] = holder.posts;
  const scope = previous?.posts.at(-1)?.scope;
  const body = scope?.path.at(-1);
  if (!post || post.scope || others.length > 0 || !scope || !body || !OF_COMPANY.test(post.title.title)) return holder;
  return body.kind !== 'anaphor' && COMPANY.test(body.name) ? { ...holder, posts: [{ ...post, scope }] } : holder;
}

/**
 * 渠道部、品牌部负责人林越、周启: a title said once for a list of units before a list of names is shared out in order; where the
 * counts differ nobody knows who has what.
 */
function sharedOut([first, ...others]: readonly [Holder, ...Holder[]]): [Holder, ...Holder[]] {
  const isOnce =
    first.posts.length > 1 && first.posts.every(({ title }) => title.start === first.posts[0]?.title.start);
  if (!isOnce || others.length === 0 || others.some(({ posts }) => posts.length > 0)) return [first, ...others];
  const holders = [first, ...others];
  const isEven = holders.length === first.posts.length;
  const [head, ...rest] = holders.map((holder, i) => ({ ...holder, posts: isEven ? first.posts.slice(i, i + 1) : [] }));
  return [head ?? first, ...rest];
}

/** 各区域负责人林越、周启, 三位总监: before a post these say that all those listed have one. */
const OF_EACH = /(?:各|[两二三四五六七八九几多][位名])$/;

/** A list of people that begins with this one. */
function readPeople(view: View, from: number, first: NonNullable<Read<Holder>>, raw: string): Read<Phrase> {
  const holders: [Holder, ...Holder[]] = [first.value];
  const ofEach = OF_EACH.test(view.text.slice(Math.max(0, from - 2), from));
  let next = first.next;
  for (;;) {
    const mark = wordAt(view, next, LIST_WORDS);
    const holder = mark ? readHolder(view, next + mark.length, raw) : null;
    if (!holder) break;
    const previous = holders[holders.length - 1];
    holders.push(besideHead(sharing(holder.value, previous, ofEach), previous));
    next = holder.next;
  }
  return {
    value: { kind: 'people', start: startAt(view, from), end: endBefore(view, next), holders: sharedOut(holders) },
    next,
  };
}

/** 由林越任组长、副总裁周启任副组长: behind a verb the first post is what was taken, and the last is said of the next person. */
function takenBefore(view: View, from: number, posts: readonly [Post, ...Post[]]): Read<Phrase> {
  const last = posts.at(-1);
  if (!last || posts.length < 2 || !isAt(view, from - 1, '任')) return null;
  const at = view.starts.indexOf(last.start, from);
  const person = view.text.indexOf(PERSON, at);
  // A post that is said in two words has one start for both.
  if (at - 1 <= from || person < 0 || !TAKES_NEXT.test(view.text.slice(at, person + LONGEST_NEXT))) return null;
  const [first, ...others] = posts;
  return {
    value: {
      kind: 'posts',
      start: startAt(view, from),
      end: endBefore(view, at - 1),
      posts: [first, ...others.slice(0, -1)],
    },
    next: at - 1,
  };
}

const LONGEST_NEXT = 24;
/** The person right behind the post, and the next verb. */
const TAKES_NEXT = new RegExp(`^[^，。；${PERSON}]{0,16}${PERSON}[^，。；]{0,20}任`);

/** People, or posts that nobody is named behind: 现任总经理 without a name keeps 现任 for the rules to see, so `loose` is false there. */
export function readPeopleOrPosts(view: View, from: number, raw: string, loose: boolean): Read<Phrase> {
  const near = personAt(view, from) ? null : readPosts(view, from, raw, false);
  const taken = near && takenBefore(view, from, near.value);
  if (taken) return taken;
  const holder = holderOf(view, from, near);
  if (holder) return readPeople(view, from, relativeOf(view, holder, raw) ?? holder, raw);
  if (!near || !loose) return null;
  const far = readPosts(view, from, raw, true);
  // What runs into a person belongs to that person: 任总裁，乙公司董事长林越接任.
  const posts = far && !isAt(view, far.next, PERSON) ? far : near;
  const next = posts.next + wordAt(view, posts.next, POST_TAIL_WORDS).length;
  return {
    value: { kind: 'posts', start: startAt(view, from), end: endBefore(view, posts.next), posts: posts.value },
    next,
  };
}
