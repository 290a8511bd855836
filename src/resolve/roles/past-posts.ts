/** Posts that were taken up before what the text tells: by a date long past, by the words around the verb, or because they are left in it. */
import { YEAR } from '../../lexicon/calendar.ts';
import type { Holder } from '../../phrase/phrase.ts';
import { nearest } from '../../phrase/scopes.ts';
import { lastEndedBy, startingIn } from '../../segment/in-order.ts';
import { lineEnd } from '../../segment/lines.ts';
import type { RoleStatement } from '../../state/statement.ts';
import type { RoleFact } from '../facts.ts';
import type { Reading } from '../reading.ts';

export const TAKEN: ReadonlySet<RoleFact['change']> = new Set(['appointed', 'concurrent', 'acting']);

/** Words by which a sentence goes back to what was then. */
const THEN =
  /(?:世纪|[一二三四五六七八九])十年代|[1-9]0年代|彼时|当年(?!度)|早在|当时|那时|那(?:一)?年|最初|起初|当初|早年|(?:创业|创办|创立|成立|建厂)(?:之初|初期|早期|伊始)/;
/** 三年前林越任总裁: counted back by more than a year, with nothing of today between it and the verb. */
const YEARS_AGO =
  /(?:两|[二三四五六七八九十数几多]十?|[2-9]|[1-9]\d)[一二三四五六七八九]?多?年(?:之|以)?前(?![^。]{0,80}(?:如今|现在|目前|此次|本次|这次|近日|日前|[今昨][日天年]|[月日号]))[^，,。；;的]{0,20}[，,]?[^，,。；;的]{0,20}$/;
/** 时任 does so as well, but for what the sentence dates to the day: 12月7日…由时任总经理的林越接任. */
const AT_THE_TIME = /(?<!同)时任/;
/** 在担任总裁期间, 任职时担任总裁: the clause is about the time in which the post was held; 除担任总裁外: what is held beside. */
const DURING_BEFORE = /(?:[在于]|除了?|在?继续|任职时|任期内|期间内?)$/;
const DURING_BEHIND =
  /^(?:[等及]?[^，,。；;、]{0,6}(?:职务|一职|职位|职))?的?(?:期间|任期|之后的|以来|时期|这[一两几\d]+年|第[一二三四五六七八九十]+年|已?经?(?:将?近|逾|超过?|约|达|有|届?将?满)?[\d一二两三四五六七八九十]+(?:多|余)?年(?:间|里|中|来|以来|时间)?(?:[，,。；;]|$))/;
/** 2012年至2019年任总裁: a time with both its ends is over, and one that goes on until now is of today. */
const MONTH = '(?:[.-]?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月?)?(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日)?';
const SPAN = new RegExp(
  `${YEAR}年?${MONTH}(?:间|起)?[-—–~至到]+(?:(?<until>${YEAR})年?${MONTH}|(?<now>至?今|现在|目前))[，,]?(?:期间|间|曾|就|先后|便|一直|都|均|在[^，,。；;]{2,16}){0,3}$`,
);
const LONGEST_SPAN = 48;
/** 2012年至2019年林越在海外，任总裁: a time that is over, though a term of office is to come. */
const OVER = new RegExp(
  `(?<!任期|期限|自|期)${YEAR}年(?:[\\d一二三四五六七八九十]{1,2}月)?(?:至|到|-|—|–|~)${YEAR}年(?!度)`,
);
/** 任总裁时，公司还小: no longer. */
const WHEN = /^(?:职务|一职)?(?:时(?=[，,])|那[一几]?年)/;
/** 此前其担任总裁, 此前在北山银行担任行长: what was before. */
const BEFORE_NOW =
  /(?:此前|(?<![任岗生定命举职成届])之前|先前|早前|(?:加入|加盟)[^，,。；;]{1,12}前)[，,]?[^，,。；;此宣布公告披露]{0,4}(?:曾?在[^，,。；;、的]{2,16})?$/;
const LONGEST_BEFORE = 24;
const LONGEST_WHOM = 40;
/** 加入前曾就职于多家公司，担任总监: what was done where somebody worked before. */
const WORKED_BEFORE =
  /(?:曾|先后|此前|加[入盟][^，,。；;]{0,8}[之以]?前)[^，,。；;]{0,12}(?:就职|任职|供职|效力|工作|服务)[^，,。；;]{0,24}[，,](?:期间|并|分别|先后|曾){0,2}$/;
/** 先后在甲、乙担任总监: where somebody was one after the other. */
const IN_TURN = /先后(?:在|于|就职于|任职于|供职于)[^，,。；;]{2,40}$/;
/** 此前该职位由林越|担任: who had it until now. */
const BY_WHOM_BEFORE =
  /(?:此前[，,]?|之前|先前|早前|原先|原本)(?![担出兼]?任的)[^，,。；;公告披露宣布]{0,12}由[^，,。；;]{2,14}$/;
/** 林越原|担任总裁, 在周启主政时代就|担任总裁. */
const FORMERLY = /(?:(?:时代|时期)[就便]|原|原先|原来|原本|生前|(?:退休|离职|去世|辞职|离开|创业|退任|卸任)之?前)$/;
const LONGEST_FORMERLY = 4;
const HELD = /^(?:担任|任|兼任|出任|任职)$/;
/** 已担任总裁, 一直担任: no beginning is told. */
const GOES_ON = /(?:也?已经?|一直|长期|始终|实际|此前已经?|目前|(?:仍|仍然|仍将|依然|依旧)在[^，,。；;]{1,24})$/;
/** 官网“集团领导”栏目更新，林越已任总裁: that the page says so now is the news. */
const ON_PAGE = /官网|栏目|页面|网站/;
const STEADILY = /(?:一直|长期|始终)$/;
/** 仍然在公司总部担任: how far before the verb these words begin. */
const LONGEST_TAIL = 28;
/** 此前曾卸任: once. */
const ONCE = /曾经?(?:[于在][^，,。；;]{1,10}|[一二两三四多数][度次]|先后|短暂|长期)?$/;
/** 自2019年起担任: since then, and still, where nothing says that it is over. */
const SINCE = new RegExp(`(?:自|从|(?<![^，,。；;\\n]))${YEAR}年${MONTH}(?:起|以来|开始)[，,]?(?:便|就|一直|即)?$`);
/** 曾任行长，后任董事长: what followed upon the past is past as well. */
const AND_THEN = /(?:曾|历任|此前|早年|先后|最初)[^。]{0,80}[，,；;](?:其?后|此后|随后|之后|后来)[^，,。；;]{0,14}$/;
const LONGEST_LIFE = 120;
/** 天眼查显示，林越还|担任总裁: a register tells how things are. */
const ON_RECORD = /(?:显示|资料|了解|悉)[，,][^，,。；;]{2,8}(?:还|亦|也|同时|现)$/;
const HOLDING = /^(?:担任|任|兼任)$/;
/** 现任总裁，并|担任甲公司董事: what is held beside what is held now. */
const BESIDE_NOW =
  /(?:现任|现担任|现为|目前(?:是|为|担任|任))[^。；;将拟]{2,60}[，,、](?:并|且|同时|还|也|亦|另外?|此外|分别|在[^，,。；;]{2,12}){0,3}$/;
const OF_OFFICE = /^(?:担任|任|兼任|代行|代理|代为履行)$/;
/** 2009年加入公司，此次升任总裁: the date is of something else. */
const THIS_TIME = /此次|这次|本次|如今|近日|日前|今年|[今昨][日天]/;

/** The year a text is of: when it was published, or the latest year it names a day of. */
function yearOf(reading: Reading): number | null {
  const published = reading.document.publishedOn.value;
  if (published !== null) return Number(published.slice(0, 4));
  let latest: number | null = null;
  for (const { period } of reading.lookup.dates) {
    if (period.precision !== 'day' || period.basis !== 'explicit') continue;
    const year = Number(period.start?.slice(0, 4) ?? 'none');
    if (Number.isInteger(year) && (latest === null || year > latest)) latest = year;
  }
  return latest;
}

/** Does the text give days without a year? Then what it gives a year is not of these days. */
const givesBareDays = (reading: Reading): boolean =>
  reading.lookup.dates.some(({ period }) => period.precision === 'day' && period.start?.startsWith('--') === true);

/** 2019年卸任总裁，目前仅担任董事: what is so now, whatever the sentence went back to before. */
const NOW = /(?:目前|如今|现在)[，,]?[^，,。；;、在]{0,5}$/;
const HOLDS = /^(?:仍|仅|只|继续|专职)?(?:担任|任|兼任)$/;

const holdsNow = (folded: string, before: string, { trigger }: RoleStatement): boolean =>
  trigger !== null && NOW.test(before.slice(-LONGEST_TAIL)) && HOLDS.test(folded.slice(trigger.start, trigger.end));

/** Whether a post is said to be held beside what is held now: no news, and not past either. */
export function isHeldBeside({ text: { folded } }: Reading, { trigger, clause }: RoleStatement): boolean {
  if (trigger === null || !OF_OFFICE.test(folded.slice(trigger.start, trigger.end))) return false;
  return BESIDE_NOW.test(
    folded.slice(Math.max(clause.view.sentence.start, trigger.start - LONGEST_LIFE), trigger.start),
  );
}

/** What the words beside a verb of holding say. */
function wordsOf(folded: string, before: string, statement: RoleStatement): 'former' | 'current' | null {
  const { change, trigger, span, people } = statement;
  if (!TAKEN.has(change) || trigger === null) return null;
  const verb = folded.slice(trigger.start, trigger.end);
  if (!HELD.test(verb)) return null;
  if (BEFORE_NOW.test(before.slice(-LONGEST_BEFORE)) || FORMERLY.test(before.slice(-LONGEST_FORMERLY))) return 'former';
  const life = before.slice(-LONGEST_LIFE);
  if (WORKED_BEFORE.test(life) || IN_TURN.test(life) || BY_WHOM_BEFORE.test(before.slice(-LONGEST_WHOM)))
    return 'former';
  if (!HOLDING.test(verb)) return STEADILY.test(before) ? 'current' : null;
  if (ON_RECORD.test(before.slice(-LONGEST_TAIL))) return 'current';
  if (WHEN.test(folded.slice(span.end, span.end + 8))) return 'former';
  const tail = before.slice(-LONGEST_TAIL);
  if (tellsWhose(folded, statement) && !TO_COME.test(tail)) return 'current';
  if (DURING_BEFORE.test(tail) || DURING_BEHIND.test(folded.slice(span.end, span.end + 16))) return 'current';
  return GOES_ON.test(tail) && !ON_PAGE.test(before) && !people.some(wasSomethingElse) ? 'current' : null;
}

/** 由林越担任董事长的|云岚科技: what stands before the name of a company says whose it is. */
function tellsWhose(folded: string, { posts, clause: { phrases } }: RoleStatement): boolean {
  const end = posts.at(-1)?.end ?? -1;
  if (folded[end] !== '的') return false;
  const company = phrases.find(phrase => phrase?.kind === 'units' && phrase.start === end + 1);
  return company?.kind === 'units' && nearest(company.scopes[0]).kind === 'organization';
}

const TO_COME = /[将拟]|即将|有望/;

/** 原副行长林越已任行长: what somebody was says that it is news. */
const wasSomethingElse = ({ posts }: Holder): boolean =>
  posts.some(({ tenure }) => tenure === 'left' || tenure === 'former');

/** 此前，林越负责市场部; 去年，她带领团队…: a charge told of the past. */
const CHARGED_ONCE =
  /(?:曾经?|此前|之前|先前|早前|过去|原先|原来|先后|那时|当时|彼时|当年|早年|去年|前年|(?:19|20)\d{2}年(?:\d{1,2}月)?)(?![^。]{0,40}(?:[将拟起]|开始|以来|至今|目前|现|今|新增))(?:[，,][^，,。；;]{0,8}|[^，,。；;]{0,16})$/;
const CHARGED_UNTIL_NOW = /^[^，,。；;]{0,16}(?:的同时|至今)/;

/** Whether what a statement says somebody to be in charge of is told of the past. */
export function isPastCharge({ text: { folded } }: Reading, { clause, trigger, span }: RoleStatement): boolean {
  if (trigger === null) return false;
  const before = folded.slice(clause.view.sentence.start, trigger.start);
  return (
    CHARGED_ONCE.test(before.slice(-LONGEST_LIFE)) && !CHARGED_UNTIL_NOW.test(folded.slice(span.end, span.end + 20))
  );
}

const isDated = ({ lookup }: Reading, from: number, to: number): boolean =>
  startingIn(lookup.dates, from, to).some(({ period }) => period.precision === 'day' || period.precision === 'month');

/** Makes out whether a post said to be taken up was so before the text's own time: `former`, or held still; null where it is news. */
export function pastPosts(reading: Reading): (statement: RoleStatement) => 'former' | 'current' | null {
  const { folded } = reading.text;
  const year = yearOf(reading);
  const bareDays = year === null && givesBareDays(reading);
  return statement => {
    const at = statement.trigger?.start ?? statement.span.start;
    const { sentence } = statement.clause.view;
    const before = folded.slice(sentence.start, at);
    if (holdsNow(folded, before, statement)) return 'current';
    if (statement.change === 'appointed' && isHeldBeside(reading, statement)) return 'current';
    if (statement.trigger && ONCE.test(before.slice(-LONGEST_TAIL))) return 'former';
    if (TAKEN.has(statement.change) && AND_THEN.test(before.slice(-LONGEST_LIFE))) return 'former';
    if (THEN.test(before) || OVER.test(before) || YEARS_AGO.test(before)) return 'former';
    if (AT_THE_TIME.test(folded.slice(sentence.start, at + 1)) && !isDated(reading, sentence.start, at))
      return 'former';
    const span = SPAN.exec(before.slice(-LONGEST_SPAN));
    if (span?.groups?.['now'] !== undefined) return 'current';
    if (span) return year !== null && Number(span.groups?.['until']) > year ? null : 'former';
    const said = wordsOf(folded, before, statement);
    if (said !== null) return said;
    const date = startingIn(reading.lookup.dates, sentence.start, at).findLast(
      m => m.end <= at && !folded.startsWith('出生', m.end) && !folded.startsWith('生的', m.end),
    );
    const end = date && date.period.basis === 'explicit' ? date.period.end : null;
    if (!date || end === null || end.startsWith('-') || THIS_TIME.test(folded.slice(date.end, at))) return null;
    const told = Number(end.slice(0, 4));
    if (!(year === null ? bareDays && date.period.precision !== 'day' : told < year - 1)) return null;
    return SINCE.test(before.slice(-LONGEST_BEFORE)) ? 'current' : 'former';
  };
}

/** What a life goes on to tell behind a post that has been left for it. */
const NEXT = /现任|其后|[，,；;。]后|此后|随后|转任|升任|调任|改任|不再/;

/** 自2019年起任总裁: the last post of a life is held still, and so is one beside which another was taken up. */
export function isLastSince({ text: { folded }, lookup }: Reading, { trigger, span }: RoleStatement): boolean {
  const before = folded.slice(lookup.lineOf(span.start), trigger?.start);
  if (trigger && SPAN.exec(before.slice(-LONGEST_SPAN))?.groups?.['now'] !== undefined) return true;
  if (!trigger || !SINCE.test(before.slice(-LONGEST_BEFORE))) return false;
  const end = lineEnd(folded, span.end);
  const since = lastEndedBy(lookup.dates, trigger.start)?.period.start ?? '';
  return (
    !NEXT.test(folded.slice(span.end, end)) &&
    !startingIn(lookup.dates, span.end, end).some(
      ({ end: at, period }) => (period.start ?? '') > since && !/^[起，,]{0,2}兼/.test(folded.slice(at, at + 4)),
    )
  );
}

/** 林越自2019年起任组长，现升任总裁: what somebody held since then is over with the next post, but for what a life says last. */
export function withEndedTenures(
  { text }: Reading,
  isCareer: (offset: number) => boolean,
  facts: readonly RoleFact[],
): RoleFact[] {
  const moving = new Set(facts.filter(f => f.change === 'left' || TAKEN.has(f.change)).map(f => f.person));
  const isSince = ({ trigger, clause }: RoleFact): boolean =>
    trigger !== null &&
    SINCE.test(text.folded.slice(Math.max(clause.view.sentence.start, trigger.start - LONGEST_BEFORE), trigger.start));
  return facts.map(fact =>
    fact.change === 'current' && moving.has(fact.person) && isSince(fact) && !isCareer(fact.trigger?.start ?? 0)
      ? { ...fact, change: 'former' }
      : fact,
  );
}
