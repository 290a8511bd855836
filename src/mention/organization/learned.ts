/** Companies whose names don't say what they are: learned from what stands beside them, then known in the whole document. */
import type { AliasPair, OrganizationMention, Span, TitleMention } from '../../document.ts';
import { BEHIND_COMPANY, MANNERS } from '../../lexicon/announcing.ts';
import { compile } from '../../lexicon/automaton.ts';
import { COMPANY_ENDS, isFieldTail, isPartName } from '../../lexicon/part-names.ts';
import { FOUNDER } from '../../lexicon/title-ranks.ts';
import { OFFICE } from '../../lexicon/verbs.ts';
import { CHARACTER, classAt, isHan, isLatinOrDigit } from '../characters.ts';
import { everyMatch } from '../every-match.ts';
import type { Marks } from '../marks.ts';
import { WORD } from '../name-words.ts';
import { occurrences } from '../occurrences.ts';
import { isAddress } from '../person/about.ts';
import { looksLikeName, surnameWeight } from '../person/surname.ts';
import { isTaken } from '../taken.ts';
import { QUALIFIER, SORTS } from './company-sort.ts';
import { withFirstCharacters } from './first-character.ts';
import { leftEdge } from './left-edge.ts';
import type { Lesson } from './lesson.ts';
import { companyOpeners, headlined, lineOpeners, sentenceOpeners } from './line-heads.ts';
import { tellsOfOneself } from './of-oneself.ts';
import { isPersonLike, plausible, SHORTEST } from './plausible.ts';
import { core, introduced, shortened } from './short-names.ts';
import { workplaces } from './workplaces.ts';

export interface Learned {
  readonly organizations: OrganizationMention[];
  readonly aliases: AliasPair[];
}

/**
 * A stock code, an exchange with a ticker, or a price in brackets: （300750.SZ）, (BABA.N), (5.22,0.09,1.75%), (6.93 +0.58%,诊股),
 * （SH600000，股价12.3元）.
 */
const TICKER =
  /[（(](?:[^()（）]{0,12}[:： ])?(?:(?!(?:19|20)[0-9]{2}[年\-—–~至])[0-9]{4,6}(?:\.[A-Z]{1,4})?|[A-Z]{1,6}\.[A-Z]{1,4}|(?:SZ|SH|HK|NYSE|NASDAQ|Nasdaq)[:：. ]?\s?[A-Z0-9]{1,6}|[+-]?[0-9.]+元?[,， ]+[+-]?[0-9.]+(?:%|[,， ]+[+-]?[0-9.]+%))[^()（）]{0,32}[)）]/g;
const announcing = compile(BEHIND_COMPANY.map(word => [word, 1] as const));

/** Between a company and what it announces: when, where, how, and to whom. */
const BETWEEN = new RegExp(
  `(?:[今昨](?:[（(]\\d{1,2}[)）])?[日天晨晚]|在|近[日期]|日前|[早午晚]间|[当同]日|周[一二三四五六日]|于?(?:(?:(?:20)?\\d{2}年)?\\d{1,2}月)?\\d{1,2}[日号][早午晚]?间?|[盘市][前中后]|收[盘市][前后]|在(?:[港上深北联]交所|香港联交所)(?:网站)?|方面|官网|官微|官方|网站|共|(?:通过|于|其)?(?:官方|企业)?(?:微信公众号|微信|微博|公众号|内网|互动平台|社交媒体)上?|${MANNERS.join('|')})+$`,
  'u',
);

/** The longest of these words together. */
const LONGEST_BETWEEN = 28;

/** 记者从|青石电子|获悉: where something was heard. */
const HEARD_FROM =
  /从(?<name>[\p{Script=Han}A-Za-z0-9]{3,10}?)(?:方面|官方|官网|内部)?处?(?:独家|方面|最新)?(?:获悉|了解到|得知|证实)/dgu;
/** Those who talk, and places where talk goes round, are no companies. */
const HEARSAY =
  /(?:人士|渠道|部门|内部|业内|业界|员工|高管|市场|现场|会[上议]|途径|方面|记者|供应链|消息源|平台|知情者|相关方|有关方|当地|本人|接近)$|^(?:多|接近|有关|相关|权威|知情|其)/;

/** Between the parts of a foreign person's name. */
const NAME_DOT = /[-－–—•・‧∙·]/;

/** Before a company: according to it. */
const ACCORDING = /^(?:根据|据)(?=..)/u;

/** 芯片设计公司|Arkline: of what sort the company is. */
const SORT_OF_COMPANY = /^[\p{Script=Han}]{2,8}公司(?=[A-Z])/u;

/** Words that stand before 公司 and end no name; but 基因公司 is one. */
const TO_COMPANY = /(?:(?<!基)因|由于|[经向对给被把将从任到回]|离开|加入|加盟)公司$/u;

/** What sort of company it is, said before its name: 社区零售平台|青石优选, 同业公司|青石优选. */
const SORT_BEFORE = new RegExp(
  `^.{0,7}(?:${SORTS}|(?:上市|母|控股|合资|龙头|同业|同行)公司|同业|同行|竞争对手|合作伙伴|老东家|前东家|友商|老牌|平台|品牌|厂商|巨头|运营商|服务商|零售商|制造商|车企|房企|券商|药企|独角兽)(?=.{2,6}$)`,
  'u',
);

function nameBefore(lesson: Lesson, behind: number): string | null {
  const span = spanBefore(lesson, behind);
  return span && lesson.marks.text.slice(span.start, span.end);
}

function spanBefore(lesson: Lesson, behind: number): Span | null {
  const { text } = lesson.marks;
  const at = behind - (BETWEEN.exec(text.slice(Math.max(0, behind - LONGEST_BETWEEN), behind))?.[0].length ?? 0);
  const edge = leftEdge(lesson.marks, lesson.walls, at, false);
  const whole = text.slice(edge, at);
  const start = edge + ((ACCORDING.exec(whole) ?? SORT_OF_COMPANY.exec(whole))?.[0].length ?? 0);
  const name = text.slice(start, at);
  // Right behind a title, and short behind 任命 or 对, stands a person: 总裁方远|发布内部信.
  const left = text[start - 1] === ' ' ? start - 1 : start;
  if (lesson.walls.titleEnds[left] === 1 || NAME_DOT.test(text[start - 1] ?? '')) return null;
  if ((lesson.marks.before[start] ?? 0) > 0 && isPersonLike(name)) return null;
  // 林越因公司|管理层…: 公司 points to the announcer.
  if (TO_COMPANY.test(name)) return null;
  // 周启元在内部信中写道: a company publishes a letter, a person writes in it.
  if (text[at] === '在' && looksLikeName(name)) return null;
  const own = name.replace(SORT_BEFORE, '');
  return plausible(own) ? { start: at - own.length, end: at } : null;
}

/** 云岚股份|全资子公司|江州远衡科技有限公司: whose company another is. */
const SORT_OF = new RegExp(`${QUALIFIER}{0,2}(?:${SORTS})$`);
const LONGEST_SORT = 10;

/** Names before tickers, verbs of announcing and companies that are theirs: one sight is enough. */
function announced(lesson: Lesson): Set<string> {
  const { text } = lesson.marks;
  const names = new Set<string>();
  const learn = (found: string | null) => {
    if (found !== null) names.add(found);
  };

  for (const match of everyMatch(TICKER, text)) learn(nameBefore(lesson, match.index));
  for (const match of everyMatch(HEARD_FROM, text)) {
    const end = match.indices?.groups?.['name']?.[1] ?? 0;
    if (!HEARSAY.test(text.slice(match.index + 1, end))) learn(nameBefore(lesson, end));
  }
  for (const { kind, start } of lesson.bodies) {
    const sort = kind === 'organization' ? SORT_OF.exec(text.slice(Math.max(0, start - LONGEST_SORT), start)) : null;
    if (sort) learn(nameBefore(lesson, start - sort[0].length));
  }
  announcing.scan(text, start => {
    if (!(isHan(text, start - 1) || isLatinOrDigit(text, start - 1)) || lesson.walls.titleEnds[start + 1] === 1) return;
    const span = spanBefore(lesson, start);
    if (span && !tellsOfOneself(lesson, span, start)) names.add(text.slice(span.start, span.end));
  });
  return names;
}

/** 北山电器现任总裁: how long the post has been held stands between company and title. */
const TENURE_BEFORE =
  /(?:现任|新任|新一任|新|(?<!同)时任|前任|原任|原|(?<![目此之提以当年月日])前|第[一二三四五六七八九十\d]{1,3}届(?:董事会|监事会)?)$/u;

const STEM = 2;
const BY_TRADE = new RegExp(`^\\p{Script=Han}{2,3}(?:${COMPANY_ENDS})$`, 'u');

/** 云岚音乐的董事长, where the text names 云岚文化有限公司: a company of the same name. */
function ofOneStem(lesson: Lesson): string[] {
  const stems = new Set<string>();
  for (const body of lesson.bodies)
    if (body.kind === 'organization' && !body.generic) stems.add((core(body.name) ?? body.name).slice(0, STEM));
  const names: string[] = [];
  for (const { start, title } of lesson.titles) {
    const name = lesson.marks.text[start - 1] === '的' ? nameBefore(lesson, start - 1) : null;
    if (name === null || name.length <= STEM + 1) continue;
    // 青石传媒的董事长: so does a company that is named after its trade.
    const isTrade = OF_COMPANIES.test(title) && BY_TRADE.test(name) && !isFieldTail(name);
    if (isTrade || stems.has(name.slice(0, STEM))) names.push(name);
  }
  return names;
}

const LOOSE_TITLE = /^高[管层]$/;

/** Posts that companies have, and hardly lines of business. */
const OF_COMPANIES = /CEO|董事|首席执行官|行长|法定代表人/;
const TAKES_UP = new RegExp(`(?:${OFFICE}|辞任|卸任|离任)$`);

/** 林越出任|北山|CEO: between a verb of office and the post stands where it is held, when it is no word of the language. */
function isTakenUp({ marks: { text }, isWord }: Lesson, { start, title }: TitleMention, name: string): boolean {
  const at = start - name.length;
  if (!OF_COMPANIES.test(title) || !TAKES_UP.test(text.slice(Math.max(0, at - 2), at))) return false;
  return !(isWord(at, start) && !isWord(at, at + 1));
}

/** Does the name stand at another place too, outside the names of bodies (生鲜|供应链负责人, 生鲜事业部)? */
function standsElsewhere(text: string, name: string, here: number, taken: Uint8Array): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (at !== here && !isTaken(taken, at, at + name.length)) return true;
  return false;
}

/** Names before titles: 北山电器总经理. */
function beforeTitles(lesson: Lesson, taken: Uint8Array): Set<string> {
  const names = new Set<string>();
  const ends = new Set(lesson.bodies.map(body => body.end));
  for (const title of lesson.titles) {
    const before = lesson.marks.text.slice(Math.max(0, title.start - 8), title.start);
    const at = title.start - (TENURE_BEFORE.exec(before)?.[0].length ?? 0);
    const name = ends.has(at) ? null : nameBefore(lesson, at);
    if (name === null || isPersonLike(name)) continue;
    const isWhole = FOUNDER.test(title.title) || (OF_COMPANIES.test(title.title) && name.length > SHORTEST + 1);
    if (isFieldOfWork(lesson.marks, at) && !isWhole) continue;
    // 酒店业高管: of a trade as well as of a company, which the text would name again.
    const isLoose = LOOSE_TITLE.test(title.title) || (name.length === SHORTEST && !isTakenUp(lesson, title, name));
    if (!isLoose || standsElsewhere(lesson.marks.text, name, at - name.length, taken)) names.add(name);
  }
  return names;
}

/** 市场, 本地化, 咨询 before a title say what it is for, not of whom it is. */
function isFieldOfWork(marks: Marks, end: number): boolean {
  return ((marks.endFlags[end] ?? 0) & (WORD.function | WORD.modifier | WORD.head)) !== 0;
}

/** A name that looks like a person's and somewhere stands where only people stand: behind a title, before 先生. */
function isPersonHere({ marks, walls }: Lesson, name: string, places: readonly number[]): boolean {
  return (
    isPersonLike(name) &&
    places.some(
      at => walls.titleEnds[at] === 1 || isAddress(marks.text, at + name.length) || (marks.before[at] ?? 0) > 1,
    )
  );
}

/** 董事长林北山将, of a company called 北山: behind a surname where a person is wanted it is the given name. */
function isGivenHere({ marks, walls }: Lesson, at: number, end: number): boolean {
  if (at === 0 || end - at > 2 || surnameWeight(marks.text.charCodeAt(at - 1)) < 2) return false;
  const isWanted = walls.titleEnds[at - 1] === 1 || (marks.before[at - 1] ?? 0) > 1;
  const opensClause = at === 1 || (classAt(marks.text, at - 2) & CHARACTER.breaks) !== 0;
  return isWanted || (opensClause && (marks.after[end] ?? 0) > 1);
}

/** 新能源车企北山汽车, when 北山汽车 is known: what stands before it says what sort of company it is. */
function hasKnownTail(name: string, names: ReadonlySet<string>): boolean {
  // *ST北山 is the name itself with its warning.
  if (name.startsWith('*')) return false;
  for (let cut = 1; cut <= name.length - 3; cut++) if (names.has(name.slice(cut))) return true;
  return false;
}

/**
 * Learns companies from brackets, tickers, verbs of announcing, titles and full names, and finds each wherever it stands outside
 * the names already found. Pure: nothing is kept for the next document.
 */
export function learnOrganizations(lesson: Lesson): Learned {
  const { text } = lesson.marks;
  const taken = new Uint8Array(text.length + 1);
  for (const body of lesson.bodies) taken.fill(1, body.start, body.end);
  const aliases = [...introduced(lesson, behind => spanBefore(lesson, behind)), ...shortened(lesson, taken)];
  const [said, titled] = [announced(lesson), beforeTitles(lesson, taken)];
  const found = workplaces(lesson);
  // Where nothing else names a company, the one that opens a sentence is it.
  const isNamed =
    said.size + titled.size + aliases.length > 0 ||
    lesson.bodies.some(b => b.kind === 'organization' && !b.generic && !isPartName(b.name));
  const hired = [
    ...found,
    ...companyOpeners(lesson),
    ...ofOneStem(lesson),
    ...lineOpeners(lesson),
    ...(isNamed ? [] : sentenceOpeners(lesson)),
  ];
  const headed = headlined(lesson);
  const other = aliases.flatMap(({ name, alias }) => {
    const short = text.slice(alias.start, alias.end);
    return taken[name.start] === 1 ? [short] : [short, text.slice(name.start, name.end)];
  });
  const places = occurrences(text, [...said, ...titled, ...hired, ...headed, ...other]);
  const isRepeated = (name: string) => places(name).length > 1;
  // Names before a colon count only when the document says them again.
  const names = new Set([
    ...said,
    ...titled,
    ...hired,
    ...[...headed].filter(name => isRepeated(name) && !looksLikeName(name)),
    ...other,
  ]);
  for (const name of names)
    if (hasKnownTail(name, names) || isPersonHere(lesson, name, places(name))) names.delete(name);
  const whole = withFirstCharacters(text, names, places);
  if (names.size === 0) return { organizations: [], aliases };
  const organizations: OrganizationMention[] = [];
  // Longest first, so that no name is found inside a longer one.
  for (const known of [...names].sort((x, y) => y.length - x.length)) {
    for (const from of places(known)) {
      const [at, end] = [from - (whole.has(known) ? 1 : 0), from + known.length];
      if (isTaken(taken, at, end) || isGivenHere(lesson, at, end)) continue;
      taken.fill(1, at, end);
      const name = lesson.raw.slice(at, end);
      organizations.push({
        kind: 'organization',
        start: at,
        end,
        name,
        suffix: null,
        generic: false,
        evidence: 'learned',
      });
    }
  }
  organizations.sort((x, y) => x.start - y.start);
  return { organizations, aliases };
}
