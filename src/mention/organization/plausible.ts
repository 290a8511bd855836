/** What may be the name of a company, by its characters alone. */
import { NO_COMPANY } from '../../lexicon/announcing.ts';
import { TIME_WORDS } from '../../lexicon/calendar.ts';
import { COMPANY_ENDS } from '../../lexicon/part-names.ts';
import { cutWords } from '../../segment/jieba.ts';
import { METRICS } from '../metric-words.ts';
import { isLexiconWord } from '../name-words.ts';
import { surnameWeight } from '../person/surname.ts';

export const SHORTEST = 2;
const LONGEST = 12;
/** Words in Latin letters take more room. */
const LONGEST_LATIN = 32;
const LATIN = /^[A-Z][A-Za-z0-9À-ÿ&.' -]*$/;

/** A name begins with none of these: whose it is, what is done with it, what sort of report. */
const NEVER_FIRST = [
  '本行|我行|我司|连发|[暂尚][无未]|影响|涉及|进一步|属|系正常',
  '统筹|负责|面向|覆盖|[分主协兼代]管|协助|同一[天日周月年]',
  '(?:财|年|中|季|半年|业绩快?|研)报$|[0-9.%]+$|[一二两三四五六七八九十几数]+(?:年|个?月|天|周|季度?)$',
];

/** Nor does it end with one of these. */
const NEVER_LAST = [
  // News and those who tell it.
  '[网财报社日快专]讯|[连日夜][一二两三四五六七八九十数多]则?|好信息|告书|官宣|辟谣|澄清|回应|表示|指出|认为|坦言|透露|强调|写道|地震|洗牌|发文|公众号|微博|客户端',
  '内部|内部信|全员信|公开信|信中|邮件|会议|通知|文件|公告|突然|晚间|同时|正式|进一步|刚刚|一连|心情',
  // 内部信中, 发布会上: where it was told.
  '(?:邮件|信|会议?|讲话|致辞|博客|微博|视频|直播|声明|朋友圈|推特|采访|访谈|备忘录|文章|帖子|发布会|论坛|报告|[财年季中公]报|公告|招股(?:书|说明书|章程))[中里上内]',
  // What happens to whom.
  '变[动更]|更[迭替换]|易[主帅]|调整|换[帅血]|任免|影响|(?:组织|架构|体系|机构)(?:升级|优化|变革|改革|重组)|[建设开办]厂',
  '高层|管理层|班子|组织|架构|人事|品牌|业务|员|大会|新势力',
  // 年度业绩预亏公告, 利润分配预案公告: what a paper is about.
  '业绩|预[亏增减盈告]|快报|预案|更正|异常波动|进展|实施|提示|合同|停牌|复牌|摘要|发放|分派|并非|须?予',
  // Amounts and times.
  '半数|以上|以下|以内|之一|左右|岁|(?:季度|[年月周日天期])内',
  // Small words, and verbs that go on behind.
  '[任当兼]|(?:..|[认成作称行因以更最极较颇尤名定设列视人升改任聘选推调])为|[的了着过即已将也亦及和与或等者说称原前现由]|(?<![创国立高日维科华永京天鼎])新',
];

/** Nor has it one of these anywhere: rounds, sums and counts, words of address, verbs of telling. */
const NEVER_INSIDE =
  '[迎首][位任名]|[一二两三四五六七八九十首本新此上下每多]轮|[0-9.][元万亿名个家%年月日股期起]|[一二两三四五六七八九十几多][名位家起份封]|先生|女士|同志|[（(）)：:]|发布|公布|宣布|披露';

const NO_NAME = new RegExp(`^(?:${NEVER_FIRST.join('|')})|(?:${NEVER_LAST.join('|')})$|${NEVER_INSIDE}`);
/** These are names' beginnings only in front of what makes no word with them: 再鼎医药, and not 再次投资. */
const LEADING = /^[据予向改另止传请则有还经从对被把将在是以就都又再才使令让给跟不并曾回至]/;
const BRANDED = new RegExp(`^\\p{Script=Han}{2}(?:${COMPANY_ENDS})$`, 'u');
const isLed = (name: string): boolean =>
  LEADING.test(name) && !(BRANDED.test(name) && cutWords(name.slice(0, 2)).length > 1);

const IS_TIME = new RegExp(`^${TIME_WORDS}$`);

/** Whether a run of characters, cut out at a likely place, may be a company's name. */
export const plausible = (name: string): boolean =>
  name.length >= SHORTEST &&
  name.length <= (LATIN.test(name) ? LONGEST_LATIN : LONGEST) &&
  !NO_COMPANY.test(name) &&
  !NO_NAME.test(name) &&
  !isLed(name) &&
  !IS_TIME.test(name) &&
  !isLexiconWord(name) &&
  METRICS.from(name, 0)?.end !== name.length &&
  !/^[0-9.%A-Za-z]$| (?:of|the|and|for|to) ?$|^[a-z]+(?: [A-Za-z]*)*$|[届次位名性]$|^[第首最每约该]|只是$/.test(name);

/** 张科总经理: two or three characters that begin with a surname are a person before a title, as likely as not. */
export const isPersonLike = (name: string): boolean =>
  name.length <= 3 && surnameWeight(name.charCodeAt(0)) > 0 && !name.endsWith('网');
