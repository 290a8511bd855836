/** Which unit a sentence names that a post without a place may be in. */
import type { Span } from '../../document.ts';
import { known } from '../../gather.ts';
import { alternatives } from '../../lexicon/alternatives.ts';
import { AUTHORITY } from '../../lexicon/body-words.ts';
import { IN_CHARGE_OF, MAKES_UP } from '../../lexicon/phrase-words.ts';
import { HAS_BELOW, SET_UP } from '../../lexicon/unit-verbs.ts';
import type { Clause } from '../../phrase/compose.ts';
import type { Body, Scope } from '../../phrase/phrase.ts';
import { nearest } from '../../phrase/scopes.ts';
import type { Named } from '../../phrase/view.ts';
import type { RoleChange } from '../../schema.ts';
import { startingIn } from '../../segment/in-order.ts';
import type { Entity } from '../names/entity.ts';
import type { Reading } from '../reading.ts';
import { isSite } from './announcer.ts';
import { isSome } from './companies-named.ts';
import { BELOW, isFormer, standsAlone } from './just-made.ts';
import { isBeside, isField } from './topics.ts';

/** Heads of what the character before 长 says, and of nothing else: no department has a 院长. */
export const BOUND = /(?:[院校厂所店局馆]|(?<!执)行)长$/;
/** A committee has members and a chair: who manages something is none of its. */
const OF_COMMITTEE = /主任|主席|委员|召集人|成员|秘书长|组长|^负责人$/;
export const isForeign = (name: string, title: string): boolean =>
  /委[员員][会會]$/.test(name) && !OF_COMMITTEE.test(title);
const mayHave = (named: Named | Body, title: string): boolean => named.kind !== 'unit' || !isForeign(named.name, title);

const LISTS_BELOW = new RegExp(`(?:${alternatives(HAS_BELOW)})$`);
/** 供应链部新设，承接原物流部，林越任总裁: what it takes in is not what the sentence is about. */
export const TAKES_IN = /(?:承接|承继|接收|吸收|吸纳|收编|整合|合并)(?:了|原|原有)*$/;
const ASIDE_OF = /(?:由|隶属|隶属于|归|向|受|划归|划出|脱离|从)原?$|[和与及、]原$/;

/** Where the post is that is given right before, and what it is. */
interface PostBefore {
  readonly body: Entity;
  readonly title: string;
  readonly end: number;
  /** No other body is named with such a post before. */
  readonly isSole: boolean;
  /** Somebody takes it up. */
  readonly isTaken: boolean;
}

/** 董事长林越…，副总经理周启: in a company that is no unit the second is below the first. */
const LEADS = /董事长$|执行董事$|^总经理$/;
export const isBelowPost = ({ body, title, isTaken }: PostBefore, second: string): boolean =>
  body.kind === 'unit' ||
  (isTaken && (title === second.replace(/^.*副/, '') || (LEADS.test(title) && second.endsWith('副总经理'))));

/** 任命林越为云岚影业CEO，顾澜为|CFO: who is named behind the head of a company, and by the same verb, is there too. */
const HEADS = /董事长$|^执行董事$|^总经理$|^总裁$|^CEO$|^首席执行官$|^[院校行]长$/;
const NAME = '\\p{Script=Han}{2,4}';
const OFFICER = `[，,、](?:聘任|任命|选举)?${NAME}(?:、${NAME}){0,3}(?:先生|女士|同志)?(?:[出担]?任|为)`;
const GOES_ON = new RegExp(`^(?:${OFFICER}[^，,、。；;：:集团公司本]{0,10}){0,4}${OFFICER}$`, 'u');
export const isTeamOf = (
  { text: { folded } }: Reading,
  { body, title, end, isTaken, isSole }: PostBefore,
  offset: number,
) =>
  isTaken &&
  isSole &&
  HEADS.test(title) &&
  (body.kind === 'organization' || standsAlone(body)) &&
  GOES_ON.test(folded.slice(end, offset));

/** 副总裁林越任云岚影业总裁，周启任|副总裁; 林越辞任CFO…，周启任|CFO: who follows him is where he was. */
export const isVacated = (reading: Reading, clauses: readonly Clause[], title: string, to: number): boolean =>
  reading.lookup
    .statementsIn(clauses[0]?.view.sentence.index ?? -1)
    .some(
      s =>
        s.type === 'role' &&
        s.span.end <= to &&
        [...(s.change === 'left' ? s.posts : []), ...s.people.flatMap(({ posts }) => posts)].some(
          post => post.title.title === title,
        ),
    );

/** The place of the post that is given right before in the sentence; what 由 brings was held before, and is no part of it. */
export function placeBefore(
  reading: Reading,
  clauses: readonly Clause[],
  to: number,
  isOfTeam = false,
): PostBefore | null {
  let found: PostBefore | null = null;
  // 免去林越渠道部总经理职务，改任总裁助理: nor is what is left.
  const told = reading.lookup.statementsIn(clauses[0]?.view.sentence.index ?? -1);
  const postsOf = (change: RoleChange) =>
    known(told, s => (s.type === 'role' && s.change === change && s.trigger ? s.slots['posts']?.start : null));
  // 北山公司由林越任董事长，周启任总经理: for who is with him, the place before 由.
  const heads = isOfTeam ? told.filter(s => s.type === 'role' && s.change === 'appointed') : [];
  const placeOf = (at: number): Scope | null => {
    const head = heads.find(({ slots }) => slots['posts']?.start === at);
    return head?.type === 'role' ? head.place : null;
  };
  const [left, taken] = [postsOf('left'), postsOf('appointed')];
  for (const clause of clauses) {
    if (clause.view.aside) continue;
    for (const phrase of clause.phrases) {
      if (phrase?.kind !== 'posts' || phrase.end > to || left.includes(phrase.start)) continue;
      const [post] = phrase.posts;
      // 林越任零售部总经理，华东大区总监周启任副总经理: what the second is by the way is no place of what he takes up.
      const isTaken = taken.includes(phrase.start);
      const scope = post.scope ?? placeOf(phrase.start);
      if (!scope || (found?.isTaken && !isTaken)) continue;
      if (post.tenure === 'left' || post.tenure === 'former') continue;
      const body = reading.directory.bodyOf(nearest(scope));
      const { start, end } = post.title;
      if (body)
        found = {
          body,
          title: reading.text.folded.slice(start, end),
          end: phrase.end,
          isTaken,
          isSole: !found || found.body === body,
        };
    }
  }
  return found;
}

/** 成立研发中心，下设架构组、测试组，林越任主任: none of several that are below another is the one that is told of. */
const ONES_BELOW = new RegExp(`(?:^|[，,；;])(?:${alternatives(HAS_BELOW)})(?<first>[^，,；;。]*)$`);
function isOneBelow({ text: { folded } }: Reading, { start, end }: Span): boolean {
  const first = ONES_BELOW.exec(folded.slice(Math.max(0, start - LONGEST_LIST), start))?.groups?.['first'];
  return first !== undefined && (first !== '' || /[、和与及]/.test(folded[end] ?? ''));
}
const LONGEST_LIST = 48;

/** 由甲部所属机构调整为直属机构，主任周启: where it was before has other heads. */
const FROM = /[由从自]$/;
const LEAVES = /^(?:所属|下属|下设|直属|旗下|管理|直管|代管|划|转|调整|剥离|拆|独立|分离)/;

/**
 * The unit a sentence is about when it names a unit by itself and no company: 市场部更名为品牌部，总经理周启留任.
 */
export function unitTalkedOf(reading: Reading, clauses: readonly Clause[], title: string, to: number): Entity | null {
  let unit: Entity | null = null;
  for (const clause of clauses) {
    if (clause.view.aside) continue;
    for (const phrase of clause.phrases) {
      if (phrase?.kind !== 'units' || phrase.end > to) continue;
      const body = nearest(phrase.scopes[phrase.scopes.length - 1] ?? phrase.scopes[0]);
      const before = reading.text.folded.slice(Math.max(0, phrase.start - 4), phrase.start);
      // 负责采购部的副总裁: whom he is in charge of is not where his post is.
      if (IN_CHARGE_OF.test(before) && reading.text.folded[phrase.end] === '的') continue;
      // 条线由客服部、物流部构成: what something is made of is not what the sentence is about.
      if (before.endsWith('由') && MAKES_UP.test(reading.text.folded.slice(phrase.end, phrase.end + 6))) continue;
      // 战区下辖川渝、云贵两个大区: those listed below it are not what the sentence is about.
      if (
        unit &&
        phrase.scopes.length > 1 &&
        LISTS_BELOW.test(reading.text.folded.slice(phrase.start - 6, phrase.start))
      )
        continue;
      // 由集团直管, 不再隶属华北公司: nor is who runs or ran it.
      if (
        (unit && (ASIDE_OF.test(before) || TAKES_IN.test(before))) ||
        isField(body) ||
        isBeside(reading, phrase) ||
        isSome(reading.text.folded, phrase) ||
        !mayHave(body, title)
      )
        continue;
      if (body.kind === 'organization' || (body.kind === 'anaphor' && body.refers === 'company')) return null;
      unit = reading.directory.bodyOf(body) ?? unit;
    }
  }
  return unit?.kind === 'unit' ? unit : null;
}

/** 成立研究院，前云岚科技首席科学家林越出任院长: where he was before is not where he goes. */
const WAS_THERE = /(?<![目此之以当])前$|原$/;

/** 成立机器人部，原驾驶负责人林越挂帅: nobody was before in what is new. */
const NEW = new RegExp(`(?:${alternatives(SET_UP)})了?$`);

/** 聘任曾任云岚科技财务部经理的林越为总监 */
const ONCE_THERE = /(?:曾任|历任|曾在|曾担任|曾就职于)[^，,。；;的]{0,14}$/;
const LONGEST_ONCE = 20;

/** 检测处改隶总裁室，处长周启不变: the 处 has a 处长, whatever is named behind it. */
const isHeadedBy = ({ text }: Reading, named: Named, title: string): boolean =>
  title.endsWith('长') &&
  (named.kind === 'unit' || named.kind === 'organization') &&
  text.folded[named.end - 1] === title[title.length - 2];

const isUnitPointer = (named: Named): boolean => named.kind === 'anaphor' && named.refers !== 'company';

/** The unit or company named last between two offsets that may have the post at the second. */
export function namedBefore(reading: Reading, title: string, from: number, offset: number): Named | undefined {
  const wordsBefore = ({ start }: Named): string => reading.text.folded.slice(Math.max(0, start - 4), start);
  const near = startingIn(reading.named, from, offset).filter(
    n =>
      n.end <= offset &&
      mayHave(n, title) &&
      !isSite(reading.text.folded, n) &&
      !(n.kind === 'organization' && WAS_THERE.test(wordsBefore(n))) &&
      !BELOW.test(wordsBefore(n)) &&
      !(isFormer(reading, offset) && NEW.test(wordsBefore(n))) &&
      !isBeside(reading, n) &&
      !isSome(reading.text.folded, n) &&
      !(FROM.test(wordsBefore(n)) && LEAVES.test(reading.text.folded.slice(n.end, n.end + 4))) &&
      !ONCE_THERE.test(reading.text.folded.slice(Math.max(0, n.start - LONGEST_ONCE), n.start)) &&
      (isUnitPointer(n) || ((n.kind === 'unit' || n.kind === 'organization') && !AUTHORITY.test(n.name))),
  );
  const headed = near.findLast(n => isHeadedBy(reading, n, title));
  return headed ?? (BOUND.test(title) ? undefined : near.findLast(n => !isOneBelow(reading, n)));
}
