/** The company a document is about, found from the names it has and its headline. */
import type { Mention, Span } from '../../document.ts';
import { tagWords } from '../../segment/jieba.ts';
import { isBody } from './body.ts';
import { isGeneric } from './names.ts';
import { countsOthers } from './source.ts';

/** How near the end of the text a signature stands. */
const SIGNATURE = 80;

export interface Company {
  readonly name: string;
  /** Where the text names it first; empty where only its headline does. */
  readonly span: Span;
  /** The document is known to name it as an organisation. */
  readonly named: boolean;
}

/** The organisation the document is about: the one its title or its signature names, else the one it names most; the first on a tie. */
export function companyOf(mentions: readonly Mention[], title: string | null, text: string): Company | null {
  const weights = new Map<string, { weight: number; span: Span }>();
  for (const mention of mentions) {
    if (mention.kind !== 'organization' || !isBody(mention)) continue;
    if (countsOthers(mention.name) && (inTitle(mention.name, title) === 0 || title?.startsWith(`${mention.name}：`)))
      continue;
    const weight = 1 + (mention.end > text.length - SIGNATURE ? 2 : 0);
    const entry = weights.get(mention.name);
    if (entry !== undefined) entry.weight += weight;
    else
      weights.set(mention.name, {
        weight: weight + inTitle(mention.name, title),
        span: { start: mention.start, end: mention.end },
      });
  }
  let best: { name: string; span: Span; weight: number } | null = null;
  for (const [name, { weight, span }] of weights)
    if (best === null || weight > best.weight) best = { name, span, weight };
  const named = best === null ? null : { name: best.name, span: best.span, named: true };
  return best !== null && best.weight >= 500
    ? named
    : (quoted(title, text) ?? headlined(title, text) ?? named ?? coded(title));
}

/** Marks of quotation in a headline around a name that the text has more than once: “山间有茶”凭什么. */
const QUOTED = /[“"「]([\u4e00-\u9fffA-Za-z]{2,8})[”"」](?![节日档])/;

function quoted(title: string | null, text: string): Company | null {
  const name = title === null ? undefined : QUOTED.exec(title)?.[1];
  if (name === undefined || isGeneric(name) || /^双?1[12]|^双十|节$/.test(name)) return null;
  const start = text.indexOf(name);
  const calls = /(?:品牌|公司|平台|企业|商城|连锁)[“"「]$/.test(text.slice(Math.max(0, start - 3), start));
  return calls && text.includes(name, start + name.length)
    ? { name, span: { start, end: start + name.length }, named: false }
    : null;
}

/** 点评：启明食品（603000）2022年报, 启明食品关于计提减值准备的公告: a name with its code or its paper, in a headline alone. */
const CODED =
  /^(?:[\u4e00-\u9fff]{2,6}[：:｜|])?([\u4e00-\u9fffA-Za-z]{2,8})(?:[（(][\dxXA-Z.]{4,10}[)）]|[:：]?关于.{2,60}(?:公告|报告|说明|回复)$)/;

function coded(title: string | null): Company | null {
  const name = title === null ? undefined : CODED.exec(title)?.[1];
  return name === undefined ? null : { name, span: { start: 0, end: 0 }, named: false };
}

const HEADLINE =
  /^(?:(?:研报|点评|快讯|公告|快报|财报|年报|季报)[：:｜|])?(?!(?:金额|货币|计量)?单位|机构|专家|业内|媒体|行业|国内|全国|全球|今年|去年|上半年|多家|多地|[两三四五六七八九十数\d]+[家大个只]|首批|突发|重磅|快讯|独家|最新|A股|港股|全员信|战报)([\u4e00-\u9fffA-Za-z]{2,8}?)(?:：|:|战报|双11|双十一|618|一季度|二季度|三季度|四季度|年报|业绩|财报|内部信|CEO|创始人|董事长|总裁|管理层|高层|人事|组织|架构|营收|净利|销量|交付|预计|回应|发布|公布|宣布|披露|启动|开启|公告|调整|成立|任命|迎来|完成|递表|赴|冲刺|闯关|关于|拟|获|遭|去年|今年|上半年|第|前|\d)/;

/** 致全体某某人, 给某某同学的一封信 */
const LETTER =
  /(?:致|给|写给)(?:全体|各位|所有)?([\u4e00-\u9fffA-Za-z]{2,6}?)(?:全体|各位|的?(?:同学|同事|伙伴|家人|员工|朋友)|人(?:的|$|：))/;

/** The first words of a headline, where the text has them too: 云岚电商发布年报. */
function headlined(title: string | null, text: string): Company | null {
  const name = title === null ? undefined : (LETTER.exec(title) ?? HEADLINE.exec(title))?.[1];
  const start = name === undefined ? -1 : text.indexOf(name);
  // 某某研究院：9月销量榜
  if (name !== undefined && countsOthers(name)) return null;
  if (name === undefined || start < 0) return recurring(title, text);
  return { name, span: { start, end: start + name.length }, named: false };
}

/** A headline's first words that the text has more than once, where they begin with no word of the language: 云岚否认裁员. */
function recurring(title: string | null, text: string): Company | null {
  const words = title === null ? '' : (/^[\u4e00-\u9fffA-Za-z]{2,8}/.exec(title)?.[0] ?? '');
  if (words === '' || !isNameTag(tagWords(words)[0]?.tag ?? 'n')) return null;
  for (let length = words.length; length >= 2; length--) {
    const name = words.slice(0, length);
    const start = text.indexOf(name);
    if (start >= 0 && text.includes(name, start + length) && !isGeneric(name))
      return { name, span: { start, end: start + length }, named: false };
  }
  return null;
}

const isNameTag = (tag: string): boolean =>
  tag === 'x' || tag === 'eng' || tag === 'nz' || tag === 'nr' || tag === 'nrt' || tag === 'nt';

/** A title may hold the name or only its beginning (致全体启明人); who it begins with does something to the others it names. */
function inTitle(name: string, title: string | null): number {
  if (title === null) return 0;
  if (title.startsWith(name)) return 1020;
  return title.includes(name) ? 1000 : title.includes(name.slice(0, 2)) ? 500 : 0;
}
