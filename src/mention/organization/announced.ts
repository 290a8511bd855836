/** Companies that a text names as those who announce something. */
import { known } from '../../gather.ts';
import { BEHIND_COMPANY } from '../../lexicon/announcing.ts';
import { compile } from '../../lexicon/automaton.ts';
import { isHan, isLatinOrDigit } from '../characters.ts';
import { everyMatch } from '../every-match.ts';
import { testAt } from '../match-at.ts';
import { BECOMES } from './candidate.ts';
import { QUALIFIER, SORTS } from './company-sort.ts';
import type { Lesson } from './lesson.ts';
import { nameBefore, spanBefore } from './name-before.ts';
import { tellsOfOneself } from './of-oneself.ts';

/**
 * A stock code, an exchange with a ticker, or a price in brackets: （300750.SZ）, (BABA.N), (5.22,0.09,1.75%), (6.93 +0.58%,诊股),
 * （SH600000，股价12.3元）.
 */
const TICKER =
  /[（(](?:[^()（）]{0,12}[:： ])?(?:(?!(?:19|20)[0-9]{2}[年\-—–~至])[0-9]{4,6}(?:\.[A-Z]{1,4})?|[A-Z]{1,6}\.[A-Z]{1,4}|(?<=[所克码号][:：] ?)[A-Z]{1,6}(?![A-Za-z])|(?:SZ|SH|HK|NYSE|NASDAQ|Nasdaq)[:：. ]?\s?[A-Z0-9]{1,6}|[+-]?[0-9.]+元?[,， ]+[+-]?[0-9.]+(?:%|[,， ]+[+-]?[0-9.]+%))[^()（）]{0,32}[)）]/g;
const announcing = compile(BEHIND_COMPANY.map(word => [word, 1] as const));

/** 云岚商管（Azure Mist）宣布: its name in Latin letters stands between. */
const LATIN_NAME = /[（(][A-Z][A-Za-z0-9 .&'’-]{1,28}[)）]$/;
const LONGEST_LATIN = 31;

const PAPER = /^公[告布佈]$/;
const HEADED = /(?:有限公司|年|年度|季度|之)$/;

const SENDS = /^发(?:内部|全员)/;

/** 记者从|青石电子|获悉: where something was heard. */
const HEARD_FROM =
  /从(?<name>[\p{Script=Han}A-Za-z0-9]{3,10}?)(?:方面|官方|官网|内部)?处?(?:独家|方面|最新)?(?:获悉|了解到|得知|证实)/dgu;
/** Those who talk, and places where talk goes round, are no companies. */
const HEARSAY =
  /(?:人士|渠道|部门|内部|业内|业界|员工|高管|市场|现场|会[上议]|途径|方面|记者|供应链|消息源|平台|知情者|相关方|有关方|当地|本人|接近)$|^(?:多|接近|有关|相关|权威|知情|其)/;

/** 云岚商管（以下简称“公司”）: the bracket behind the one who announces. */
const SELF =
  /[（(](?:[^（()）]{0,24}[；;，, ])?以?下?简称[：: ]?[“"「『]?(?:本)?(?:公司|集团|行|上市公司|发行人)[”"」』]?(?:[)）]|[或、，,和])/g;
/** 经|云岚商管|研究决定: who decides. */
const DECIDED =
  /经(?<name>[\p{Script=Han}A-Za-z0-9*-]{2,12}?)(?:党委|党组|总部|管理层|董事会|集团|公司)?(?:会议?|慎重|认真|集体|充分|反复)*研究(?:决定|同意|并)/dgu;

/** 云岚重工|党委会决定 */
const ORGAN_DECIDES = /(?:党委会?|党组|董事会|总(?:裁|经理)办公会)(?:研究)?决定/g;

/** Organs of whoever decides, and what leads there. */
const DECIDES =
  /(?:会|[党局组]委?|公司|集团|总部|管理层|领导|上级|组织|部门|中心|办公室|协商|研究|考察|讨论|审议|批准|班子)$|^(?:党|公司|集团|董事|总经理|总裁|上级|组织|慎重|认真|[本我该])/;

/** 云岚商管|回应总裁林越离职: whose people the news is about. */
const ANSWERS =
  /(?:紧急|正面|首次|独家|官方)*(?:回应|辟谣|澄清|否认)(?=[^，,。；;\n]{2,24}?(?:离职|辞职|离任|卸任|换帅|去向|变动|传闻|被查|失联|被带走|任命|裁员|调整))/g;

/** 云岚股份|全资子公司|江州远衡科技有限公司: whose company another is. */
const SORT_OF = new RegExp(`${QUALIFIER}{0,2}(?:${SORTS})$`);
const LONGEST_SORT = 10;

/** Names before tickers alone: nothing else stands there. */
export const listedNames = (lesson: Lesson): Set<string> =>
  new Set(known(everyMatch(TICKER, lesson.marks.text), match => nameBefore(lesson, match.index)));

/** Names before tickers, verbs of announcing and companies that are theirs: one sight is enough. */
export function announced(lesson: Lesson): Set<string> {
  const { text } = lesson.marks;
  const names = new Set<string>();
  const learn = (found: string | null) => {
    if (found !== null) names.add(found);
  };

  for (const pattern of [TICKER, SELF, ANSWERS, ORGAN_DECIDES])
    for (const match of everyMatch(pattern, text)) learn(nameBefore(lesson, match.index));
  for (const match of everyMatch(DECIDED, text)) {
    const end = match.indices?.groups?.['name']?.[1] ?? 0;
    if (!DECIDES.test(text.slice(match.index + 1, end))) learn(nameBefore(lesson, end));
  }
  for (const match of everyMatch(HEARD_FROM, text)) {
    const end = match.indices?.groups?.['name']?.[1] ?? 0;
    if (!HEARSAY.test(text.slice(match.index + 1, end))) learn(nameBefore(lesson, end));
  }
  for (const { kind, start } of lesson.bodies) {
    const sort = kind === 'organization' ? SORT_OF.exec(text.slice(Math.max(0, start - LONGEST_SORT), start)) : null;
    if (sort) learn(nameBefore(lesson, start - sort[0].length));
  }
  announcing.scan(text, (verb, end) => {
    const start = verb - (LATIN_NAME.exec(text.slice(Math.max(0, verb - LONGEST_LATIN), verb))?.[0].length ?? 0);
    if (text.startsWith('集团', verb) && (text[end] === '化' || testAt(BECOMES, text, end))) return;
    // 年度战略|发布会: what is held, and nobody who publishes.
    if (text[end] === '会' && text[end + 1] !== '议') return;
    if (!(isHan(text, start - 1) || isLatinOrDigit(text, start - 1)) || lesson.walls.titleEnds[start + 1] === 1) return;
    // 林越会留在|董事会
    if (/留在|进入|加入|离开|退出|重返/.test(text.slice(start - 2, start))) return;
    // 云岭互动|发内部信
    const span = spanBefore(lesson, SENDS.test(text.slice(start - 1, end)) ? start - 1 : start);
    // 云岚科技股份有限公司|股份回购进展|公告, 2023年|年度业绩快报|公告, 之|中期业绩|公告: what the paper is about.
    if (span && PAPER.test(text.slice(verb, end)) && HEADED.test(text.slice(Math.max(0, span.start - 4), span.start)))
      return;
    // 云岚汽车对青石财经回应称: to whom it is told.
    if (span && /[对向]/.test(text[span.start - 1] ?? '')) return learn(nameBefore(lesson, span.start - 1));
    if (span && !tellsOfOneself(lesson, span, start)) names.add(text.slice(span.start, span.end));
  });
  return names;
}
