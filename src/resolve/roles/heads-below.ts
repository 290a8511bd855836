/** Lists of who heads which unit, below the post that all of them have: 各中心负责人如下： / 制造中心 林越 / 采购中心 周启. */
import type { Span, TitleMention } from '../../document.ts';
import { gather } from '../../gather.ts';
import { everyMatch } from '../../mention/every-match.ts';
import { LIST_NUMBER } from '../../mention/list-number.ts';
import type { Clause } from '../../phrase/compose.ts';
import type { Post } from '../../phrase/phrase.ts';
import { nearest } from '../../phrase/scopes.ts';
import { SYMBOLS } from '../../phrase/symbols.ts';
import { PLAIN_ROLE, type RoleStatement } from '../../state/statement.ts';
import type { Reading } from '../reading.ts';
import { LISTED } from './listed-posts.ts';

const { people, posts, units } = SYMBOLS;
const HEADING = new RegExp(
  `(?<each>各[^，。；：:]{0,8})?(?<posts>${posts})[^，。；：:${people}${units}]{0,8}[：:]`,
  'd',
);
const PAIR = new RegExp(
  `(?<=^|[；;、，。])${LIST_NUMBER}(?<unit>${units})[：:为由，—-]?(?<who>${people})(?=[；;、，。]|$)`,
  'dg',
);
const FIRST = new RegExp(`^${LIST_NUMBER}${units}[：:为由，—-]?${people}[；;、，。]?`);
/** No list of heads is longer. */
const MOST = 24;

/** What the lines and parts behind such headings say; below a heading of appointments the posts are new. */
export function headsBelow(reading: Reading): RoleStatement[] {
  return gather(reading.clauses, clause => {
    const found = clause.view.aside ? null : HEADING.exec(clause.skeleton);
    const phrase = clause.phrases[found?.indices?.groups?.['posts']?.[0] ?? -1];
    const [post, other] = phrase?.kind === 'posts' ? phrase.posts : [];
    if (!found || !post || other || !(found.groups?.['each'] || isOfGroup(post))) return [];
    const { title } = post;
    const from = found.index + found[0].length;
    const colon = { start: clause.starts[from - 1] ?? 0, end: clause.ends[from - 1] ?? 0 };
    if (from < clause.skeleton.length) return pairsIn(clause, from, title, colon);
    const said: RoleStatement[] = [];
    for (let next = clause.view.sentence.index + 1; said.length < MOST; next++) {
      const line = reading.lookup.clausesIn(next).find(each => !each.view.aside);
      if (!line || !FIRST.test(line.skeleton)) break;
      said.push(...pairsIn(line, 0, title, colon));
    }
    return said;
  });
}

/** 三个事业部的总经理分别为： */
const isOfGroup = ({ scope }: Post): boolean => scope !== null && nearest(scope).kind === 'group';

function pairsIn(clause: Clause, from: number, title: TitleMention, colon: Span): RoleStatement[] {
  return everyMatch(PAIR, clause.skeleton.slice(from)).flatMap(({ indices }): RoleStatement[] => {
    const [unit, who] = ['unit', 'who'].map(slot => clause.phrases[from + (indices?.groups?.[slot]?.[0] ?? 0)]);
    if (unit?.kind !== 'units' || who?.kind !== 'people') return [];
    const [scope, other] = unit.scopes;
    const [holder] = who.holders;
    if (!scope || other || !holder || holder.posts.length > 0) return [];
    return [
      {
        type: 'role',
        rule: LISTED,
        clause,
        span: { start: unit.start, end: who.end },
        trigger: colon,
        slots: { people: { start: who.start, end: who.end } },
        change: 'appointed',
        people: who.holders,
        posts: [
          { start: title.start, end: title.end, scope, title, tenure: 'current', tenureText: null, concurrent: false },
        ],
        ...PLAIN_ROLE,
        jointly: true,
      },
    ];
  });
}
