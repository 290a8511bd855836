/** What may be the name of a company, before a place where one is looked for. */
import type { Span } from '../../document.ts';
import { MANNERS } from '../../lexicon/announcing.ts';
import { looksLikeName } from '../person/surname.ts';
import { SORTS } from './company-sort.ts';
import { descriptionAt } from './described.ts';
import { leftEdge } from './left-edge.ts';
import type { Lesson } from './lesson.ts';
import { isPersonLike, plausible } from './plausible.ts';

/** Between a company and what it announces: when, where, how, and to whom. */
const BETWEEN = new RegExp(
  `(?:[今昨](?:[（(]\\d{1,2}[)）])?[日天晨晚]|[在于][^，。；\\n]{2,16}?(?:[会日展节]|活动|典礼|仪式|论坛|采访|直播|演讲|致辞|信|邮件|财报)(?:[上中里]|期间|现场)|在|近[日期]|日前|[早午晚]间|[当同]日|当地时间|[本上这]?(?:周|星期|礼拜)[一二三四五六日天末]|今早|当晚|前[日天]|[本上]月\\d{1,2}[日号]|次日|翌日|于?(?:(?:(?:20)?\\d{2}年)?\\d{1,2}月)?\\d{1,2}[日号][早午晚]?间?|[盘市][前中后]|收[盘市][前后]|在(?:[港上深北联]交所|香港联交所)(?:网站)?|[在于通过]{1,2}[^，。；\\n在]{2,14}(?:官网|官方网站|网站|公众号|官微)上?|[双两三四各]方|方面|官网|官微|官方|网站|共|均|(?:通过|于|其)?(?:官方|企业)?(?:微信公众号|微信|微博|公众号|内网|互动平台|社交媒体)上?|${MANNERS.join('|')})+$`,
  'u',
);

/** The longest of these words together. */
const LONGEST_BETWEEN = 40;

/** Between the parts of a foreign person's name. */
const NAME_DOT = /[-－–—•・‧∙·]/;

/** Before a company: according to it. */
const ACCORDING = /^(?:根据|据)(?=..)/u;

/** 芯片设计公司|Arkline: of what sort the company is. */
const SORT_OF_COMPANY = /^[\p{Script=Han}]{2,8}公司(?=[A-Z])/u;

/** 任命|林景行为|俱乐部董事长: who is appointed. */
const APPOINTS = /任命|聘任|委任|选举|推选|聘请/;
const AS = /^\p{Script=Han}{2,4}?为(?=.)/u;

/** Words that stand before 公司 and end no name; but 基因公司 is one. */
const TO_COMPANY = /(?:(?<!基)因|由于|[经向对给被把将从任到回]|离开|加入|加盟)公司$/u;

/** What sort of company it is, said before its name: 社区零售平台|青石优选, 同业公司|青石优选. */
const SORT_BEFORE = new RegExp(
  `^.{0,7}(?:${SORTS}|(?:上市|母|控股|合资|龙头|同业|同行)公司|同业|同行|竞争对手|竞对|竞品|对手|合作伙伴|老东家|前东家|友商|老牌|平台|品牌|厂商|巨头|运营商|服务商|零售商|制造商|车企|房企|券商|药企|独角兽)(?=.{2,6}$)`,
  'u',
);

/** Its characters. */
export function nameBefore(lesson: Lesson, behind: number): string | null {
  const span = spanBefore(lesson, behind);
  return span && lesson.marks.text.slice(span.start, span.end);
}

/** Where it stands: the last name before `behind`, with nothing between but when and how something is told; null where none is. */
export function spanBefore(lesson: Lesson, behind: number): Span | null {
  const { text } = lesson.marks;
  const at = behind - (BETWEEN.exec(text.slice(Math.max(0, behind - LONGEST_BETWEEN), behind))?.[0].length ?? 0);
  const edge = leftEdge(lesson.marks, lesson.walls, at, false);
  const whole = text.slice(edge, at);
  const led =
    ACCORDING.exec(whole) ??
    SORT_OF_COMPANY.exec(whole) ??
    (APPOINTS.test(text.slice(edge - 2, edge)) ? AS.exec(whole) : null);
  const start = edge + (led?.[0].length ?? 0);
  const name = text.slice(start, at);
  // Right behind a title, and short behind 任命 or 对, stands a person: 总裁方远|发布内部信.
  const left = text[start - 1] === ' ' ? start - 1 : start;
  if (lesson.walls.titleEnds[left] === 1 || NAME_DOT.test(text[start - 1] ?? '')) return null;
  if ((lesson.marks.before[start] ?? 0) > 0 && isPersonLike(name)) return null;
  // 林越因公司|管理层…: 公司 points to the announcer.
  if (TO_COMPANY.test(name)) return null;
  // 周启元在内部信中写道: a company publishes a letter, a person writes in it.
  if (text[at] === '在' && looksLikeName(name)) return null;
  const sorted = name.replace(SORT_BEFORE, '');
  const own = sorted.slice(descriptionAt(sorted, 0, sorted.length));
  return plausible(own) ? { start: at - own.length, end: at } : null;
}
