/** 辞去总裁的林越, 即将出任总裁的林越: what the verb before a post says of who is named behind 的. */
import type { Span } from '../../document.ts';
import { LEAVE, TAKE_UP } from '../../lexicon/verbs.ts';
import { words } from '../../lexicon/words.ts';
import type { Clause } from '../../phrase/compose.ts';
import type { Holder } from '../../phrase/phrase.ts';
import type { RoleChange } from '../../schema.ts';

/** Who only says, plays or would like to be something is not it. */
const NOT_HELD = words(`
自称 号称 谎称 冒充 假冒 饰演 扮演 无缘 错失 竞选 竞聘 竞逐 角逐 觊觎 问鼎 落选 落败于 放弃 谋求 争夺 有意 痛失 失去
`);
const DISMISSED = words('被免去 被罢免 被撤去 被解除 被撤销 免去 撤换');

const VERBS: ReadonlyMap<string, RoleChange | null> = new Map<string, RoleChange | null>([
  ...NOT_HELD.map(verb => [verb, null] as const),
  ...Object.entries(TAKE_UP),
  ...[...LEAVE, ...DISMISSED].map(verb => [verb, 'left'] as const),
]);
const LONGEST_VERB = 7;

/** These tell of a post held, where nothing before them says that it is to come or has just come. */
const HOLDS = /^(?:(?:仍|继续|专职|兼职)?(?:担任|出任|兼任|任)|任职|专任|仍为|兼|保留|仅担任|只担任)$/;
const TO_COME = /将|拟|望|或|可能|要|拒|绝|未|没|不|弃|原定|计划|推荐|提名|候选|刚|新近|近日|日前|接替|继|获|[日月]/;
/** 曾短暂担任总裁的林越, 从行长做起、此前任总裁的林越. */
const ONCE = /曾|历|原(?!定|拟|本|计划|有望)|此前|之前|早年|先后|当年|当时|那时|昔日|一度/;
const LONGEST_BEFORE = 10;

export interface Told {
  /** Null where the post is not held at all. */
  readonly change: RoleChange | null;
  /** Null where the post is only told of, and no change of it. */
  readonly verb: Span | null;
}

/** 会议聘任的副总裁林越, 新任命的总裁周启: the post has just been given; 2015年聘任的 tells since when it is held. */
const JUST_GIVEN =
  /(?:(?:新近?|此次|本次|同次|这次|同时|同期|刚|刚刚|近日|日前|会议|会上)(?<verb>聘任|任命|委任|选举|增选|补选|聘请|提拔|引进)|(?:原定|将于?|即将|拟于?|预计|新近?|刚|刚刚|日前|近日)[^，,。；;]{0,8}?(?<comes>到岗|到任|就任|上任|入职|履新))的$/;
const LONGEST_GIVEN = 16;

/** Whether the first of a list of people, each with posts, is said to have just been given them: then all are. */
export function justGiven({ view: { text, starts, ends } }: Clause, [holder]: readonly Holder[]): Told | null {
  const start = holder?.posts[0]?.start;
  if (start === undefined) return null;
  const at = starts.indexOf(start);
  const groups = JUST_GIVEN.exec(text.slice(Math.max(0, at - LONGEST_GIVEN), Math.max(0, at)))?.groups;
  const verb = groups?.['verb'] ?? groups?.['comes'];
  if (verb === undefined) return null;
  const from = at - 1 - verb.length;
  return { change: 'appointed', verb: { start: starts[from] ?? 0, end: ends[at - 2] ?? 0 } };
}

/** What the verb right before the first post says; null where there is none, or no 的 between the posts and the name. */
export function verbBeforePost({ view }: Clause, holder: Holder): Told | null {
  const [post] = holder.posts;
  const at = post ? view.starts.indexOf(post.start) : -1;
  const person = view.starts.indexOf(holder.person.start, at);
  if (at <= 0 || view.text[person - 1] !== '的') return null;
  for (let length = Math.min(LONGEST_VERB, at); length > 0; length--) {
    const verb = view.text.slice(at - length, at);
    const change = VERBS.get(verb);
    if (change === undefined) continue;
    const before =
      view.text
        .slice(Math.max(0, at - length - LONGEST_BEFORE), at - length)
        .split(/[，,。；;：:、]/)
        .at(-1) ?? '';
    const span = { start: view.starts[at - length] ?? 0, end: view.ends[at - 1] ?? 0 };
    if (change === null || change === 'left') return { change, verb: change && span };
    if (ONCE.test(before)) return { change: 'former', verb: null };
    return HOLDS.test(verb) && !TO_COME.test(before) ? { change: 'current', verb: null } : { change, verb: span };
  }
  return null;
}
