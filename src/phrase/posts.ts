/** Posts: 公司第六届董事会董事长, lists of them, and titles shared by listed units. */
import type { TitleMention } from '../document.ts';
import { BODY_TAILS, IN_CHARGE_OF, LONGEST_CHARGE, POST_MARKS, POST_TAILS, TENURE } from '../lexicon/phrase-words.ts';
import { FOUNDER } from '../lexicon/title-ranks.ts';
import { matchAt } from '../mention/match-at.ts';
import type { Post, Scope, Tenure } from './phrase.ts';
import { endBefore, isAt, type Read, startAt, wordAt, wordList } from './read.ts';
import { readScope, readScopes, skipTerm, withoutOrgans } from './scopes.ts';
import { readUnknown, unknownBefore } from './unknown-places.ts';
import { PERSON, TITLE, type View } from './view.ts';

/** 出任新成立的影业公司董事长 */
const NEWLY_WORDS = wordList(['新成立的', '新设立的', '新组建的', '新设的']);
const TENURE_WORDS = wordList(Object.keys(TENURE));
const BODY_TAIL_WORDS = wordList(BODY_TAILS);
const POST_WORDS = wordList(POST_MARKS);
const POST_TAIL_WORDS = wordList(POST_TAILS);
const COMMA_WORDS = wordList(['，兼任', ',兼任', '，兼', ',兼']);
/** Words that only end like a tenure word: 目前, 发现, 创新任…. */
const NOT_TENURE = new Set(
  ['目', '此', '日', '之', '年', '月', '以', '当', '先', '提', '面', '从']
    .map(c => `${c}前`)
    .concat('同时任')
    .concat(
      ['发', '实', '出', '体', '表', '兑', '呈'].map(c => `${c}现`),
      ['中', '平', '高', '还', '复'].map(c => `${c}原`),
      ['创', '更', '全', '最', '高', '重', '革', '翻', '求', '崭', '履'].map(c => `${c}新`),
    ),
);

interface TenureRead {
  readonly tenure: Tenure | null;
  readonly text: string | null;
  readonly next: number;
}

const isTenure = (word: string): word is keyof typeof TENURE => Object.hasOwn(TENURE, word);

/** The characters that words of tenure begin with. */
export const TENURE_STARTS: readonly string[] = Object.keys(TENURE).map(word => word.charAt(0));

function readTenure(view: View, i: number): TenureRead {
  const word = wordAt(view, i, TENURE_WORDS);
  return isTenure(word) && !NOT_TENURE.has((view.text[i - 1] ?? '') + word)
    ? { tenure: TENURE[word], text: word, next: i + word.length }
    : { tenure: null, text: null, next: i };
}

function titleAt(view: View, i: number): TitleMention | null {
  const named = isAt(view, i, TITLE) ? view.named[i] : undefined;
  return named?.kind === 'title' ? named : null;
}

/** No words between a place and its title are longer. */
const FARTHEST_TITLE = 24;

/** One post: 公司第六届董事会董事长, 天猫超市原总经理, 新任总裁. */
function readPost(view: View, from: number, raw: string): Read<Post> {
  const newly = wordAt(view, from, NEWLY_WORDS);
  const before = newly ? { tenure: null, text: null, next: from + newly.length } : readTenure(view, from);
  const place = skipTerm(view, before.next);
  const scope = readScope(view, place) ?? (before.text === null ? null : readUnknown(view, place));
  let i = skipTerm(view, scope?.next ?? before.next);
  if (view.text.indexOf(TITLE, i) - i > FARTHEST_TITLE || view.text.indexOf(TITLE, i) < 0) return null;
  if (scope && !isAt(view, i, TITLE)) {
    const tail = wordAt(view, i, BODY_TAIL_WORDS);
    if (tail.endsWith('的') && IN_CHARGE_OF.test(view.text.slice(Math.max(0, from - LONGEST_CHARGE), from)))
      return null;
    i = skipTerm(view, i + tail.length);
  }
  const behind = readTenure(view, i);
  i = skipTerm(view, behind.next);
  const title = titleAt(view, i);
  if (!title) return null;
  const unknown = scope || before.text !== null ? null : unknownBefore(view, from);
  const tenure = behind.tenure ?? before.tenure ?? (unknown ? 'former' : 'current');
  const tenureText = behind.text ?? before.text;
  const value: Post = {
    start: startAt(view, from),
    end: endBefore(view, i + 1),
    scope: withoutOrgans(scope?.value ?? unknown, raw),
    title,
    tenure,
    tenureText,
    concurrent: false,
  };
  return { value, next: i + 1 };
}

const COMMITTEE_TITLE = /委[员員]|召集人|主席|成[员員]|主任|[组組][长長]/;

/** A committee has members and a chair; a manager named behind them in a list is not the committee's. */
const inCommittee = (post: Post): boolean => {
  const body = post.scope?.path.at(-1);
  return body?.kind === 'unit' && /(?:委[员員][会會]|小[组組])$/.test(body.name);
};

/** 技术中台负责人、CTO: who heads a unit has these of the company; 财务公司董事长、CEO are both of the one. */
const CHIEF_TITLE = /^(?:C[A-Z]{1,3}O|首席.{1,6}官|董事长|副董事长|董事|监事|创始人|联合创始人|合伙人)$/;
/** Officers of the company: no department has them, though 零售事业群总裁、副总裁 are both of the group. */
const OFFICER =
  /^(?:高级|资深|执行|常务|集团)*副?总裁$|^副?总经理助理$|^(?:总裁|董事长|首席执行官)助理$|^董事会秘书$|^董秘$|^证券事务代表$|^监事会主席$|^监事长$|^总法律顾问$|^.*(?:董事|监事)$/;
/** 财务部部长、副总经理: whoever heads a department so has no such manager in it. */
const MANAGER = /^(?:常务|执行)?副?总经理$/;
const HEADS_DEPARTMENT = /(?:[部处科]长|主任|主管|(?<!总)经理|总监)$/;
const isOfCompany = (post: Post, previous: Post): boolean =>
  OFFICER.test(post.title.title) || (MANAGER.test(post.title.title) && HEADS_DEPARTMENT.test(previous.title.title));
const DEPARTMENT = /(?:部|处|室|科|中心|车间|办)$/;
/** A longer name says as often as not whose department it is. */
const LONGEST_DEPARTMENT = 7;
const companyOf = ({ scope }: Post): Scope | null => {
  const [outer, ...inner] = scope?.path ?? [];
  if (!scope || !outer) return null;
  if (inner.length > 0) return { ...scope, path: [outer] };
  return outer.end - outer.start > LONGEST_DEPARTMENT ? scope : null;
};
const inDepartment = (post: Post): boolean => {
  const body = post.scope?.path.at(-1);
  return body?.kind === 'unit' && DEPARTMENT.test(body.name) && !/事业部$/.test(body.name);
};
const inUnit = (post: Post): boolean => post.scope?.path.at(-1)?.kind === 'unit' && !CHIEF_TITLE.test(post.title.title);

/** A post later in a list takes what was said once before the list: 公司董事、总经理 are both of the company. */
function inherit(post: Post, previous: Post): Post {
  const scope =
    post.scope ??
    ((inCommittee(previous) && !COMMITTEE_TITLE.test(post.title.title)) ||
    (inUnit(previous) && CHIEF_TITLE.test(post.title.title))
      ? null
      : previous.scope);
  // 前任总裁、创始人林越: a founder is one for ever.
  if (post.tenureText === null && FOUNDER.test(post.title.title)) return { ...post, scope };
  const tenure = post.tenureText === null ? previous.tenure : post.tenure;
  if (!post.scope && inDepartment(previous) && isOfCompany(post, previous))
    return { ...post, scope: companyOf(previous), tenure, tenureText: post.tenureText ?? previous.tenureText };
  return { ...post, scope, tenure, tenureText: post.tenureText ?? previous.tenureText };
}

/** 担任甲公司、乙公司的董事长: behind a verb of office all that is listed has the post. */
const HOLDS = new RegExp(`(?:担任|出任|兼任|接任|历任|曾任|现任|辞去|卸任|辞任|离任|免去|${PERSON}为)$`, 'u');
/** 研发部、市场部的总经理, 审核委员会及提名委员会各自之成员 */
const OF_EACH = /各自[的之]?|[的之]/y;
/** 甲、乙等多家公司的董事长 */
const AND_OTHERS = /等(?:[多数两三四五六七八九十\d]{1,2}[家只个])?(?:公司|企业|基金|产品|单位|子公司)?/y;
const EACH = /(?:分别|依次|依序|各自)(?:[担出兼接转改]?任|当选|掌管|就任|为|是)$/;
/** 甲公司、乙公司总经理分别由…, 均由…, 由…, 保持不变. */
const EACH_BEHIND = /^(?:一职|人选|职务)?(?:分别|依次|依序|各自?[由为是]|均|都|保持|维持|不变|[将现改拟]?由|变更为)/;

/**
 * A title said once for a list of units: 研发部、市场部总经理. Companies listed before a title don't share it, unless people share it
 * out or somebody takes or leaves it: 分别任甲公司、乙公司总经理, 辞去甲公司、乙公司董事.
 */
function readSharedPosts(view: View, from: number): Read<[Post, ...Post[]]> {
  const list = readScopes(view, from);
  if (!list || list.scopes.length < 2) return null;
  const companies = list.scopes.some(scope => scope.path.at(-1)?.kind === 'organization');
  const end = list.next + (matchAt(AND_OTHERS, view.text, list.next)?.[0].length ?? 0);
  const at = end + (matchAt(OF_EACH, view.text, end)?.[0].length ?? 0);
  const title = titleAt(view, at);
  if (!title) return null;
  const next = at + 1;
  const before = view.text.slice(Math.max(0, from - 4), from);
  const isShared = HOLDS.test(before) || EACH.test(before) || EACH_BEHIND.test(view.text.slice(next, next + 6));
  if (companies && !isShared) return null;
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
  if (!isAt(view, at, '，') && !isAt(view, at, ',')) return null;
  const post = readPost(view, at + 1, raw);
  if (!post?.value.scope || post.value.tenureText !== null || pointsBack(post.value.scope)) return null;
  return NEW_SUBJECT.test(view.text.slice(post.next, post.next + 4)) ? null : post;
}

/** 其总经理 begins something new. */
const pointsBack = ({ path }: Scope): boolean => path[0].kind === 'anaphor' && path[0].refers !== 'company';

/** Behind a post these make it the beginning of something new: a person, or a verb about the post. */
const NEW_SUBJECT = new RegExp(
  `^(?:的?${PERSON}|一?职?[由将为则也均仍已拟]|[担出兼]任|任(?![期职免命])|分别|人选|一?职?(?:空缺|暂缺|遗缺|出缺))`,
);

/** A list of posts, which one holder has or which are shared out. */
export function readPosts(view: View, from: number, raw: string, far: boolean): Read<[Post, ...Post[]]> {
  const first = readPost(view, from, raw);
  if (!first) return readSharedPosts(view, from);
  const posts: [Post, ...Post[]] = [first.value];
  let next = first.next;
  for (;;) {
    const mark = wordAt(view, next, POST_WORDS);
    const comma = mark ? '' : wordAt(view, next, COMMA_WORDS);
    const post =
      mark || comma || isAt(view, next, TITLE)
        ? readPost(view, next + (mark || comma).length, raw)
        : far
          ? readFarPost(view, next, raw)
          : null;
    // 辞去董事职务、总经理职务: each with a word of its own behind it.
    const tail = post ? '' : wordAt(view, next, POST_TAIL_WORDS);
    const joined = tail && wordAt(view, next + tail.length, POST_WORDS);
    const other = joined ? readPost(view, next + tail.length + joined.length, raw) : null;
    const end = other && wordAt(view, other.next, POST_TAIL_WORDS);
    if (other && end && !isAt(view, other.next + end.length, '由')) {
      posts.push({
        ...inherit(other.value, posts[posts.length - 1] ?? first.value),
        concurrent: joined.includes('兼'),
      });
      next = other.next;
      continue;
    }
    if (!post) {
      // 薪酬委员会主席、审核委员会及提名委员会成员: at its end a list may share a title out.
      const shared = mark ? readSharedPosts(view, next + mark.length) : null;
      if (!shared) break;
      posts.push(...shared.value);
      next = shared.next;
      continue;
    }
    const concurrent = (mark || comma).includes('兼');
    posts.push({ ...inherit(post.value, posts[posts.length - 1] ?? first.value), concurrent });
    next = post.next;
  }
  return { value: posts, next };
}
