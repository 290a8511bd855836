/**
 * Markup that stands in a text, as databases of web pages and editors of notes have it: HTML tags and entities, emphasis and links of
 * Markdown. It says nothing, and would part names and numbers.
 */
import { replaced, type Shortened, shorten } from './shortened.ts';

/** Elements that begin and end lines, and those that part cells. */
const BLOCK = /^(?:p|div|br|hr|h[1-6]|li|ul|ol|tr|table|tbody|thead|section|article|blockquote|dd|dt|dl|pre)$/;
const CELL = /^(?:td|th)$/;

const TAG =
  '<(?<hidden>script|style|s|del|strike)\\b[^<>]{0,500}>[^<]{0,100000}</\\k<hidden>>|<!--[^<>]{0,2000}-->|<(?<closes>/?)(?<tag>p|div|br|hr|h[1-6]|li|ul|ol|tr|td|th|table|tbody|thead|section|article|blockquote|dd|dt|dl|pre|span|strong|b|em|i|u|s|del|strike|a|font|img|center|sup|sub|small|label|figure|figcaption|html|head|body|meta|title|o:p)(?:\\s[^<>]{0,2000})?/?>';
const ENTITY = '&(?:#(?<decimal>\\d{2,6})|#[xX](?<hex>[0-9a-fA-F]{2,5})|(?<name>[a-z]{2,6}));';
const STARS = '(?<!\\*)\\*\\*(?=[^\\s、，。；：])(?<stars>[^*\\n]{1,200})(?<=\\S)\\*\\*(?!\\*)';
const LINES = '(?<!\\w)__(?=\\S)(?<lines>[^_\\n]{1,200})(?<=\\S)__(?!\\w)';
const LINK = '!?\\[(?<shown>[^\\[\\]\\n]{0,200})\\]\\((?:https?:|mailto:|/|#)[^()\\s]{0,1000}\\)';

const HTML = new RegExp(`${TAG}|${ENTITY}`, 'gi');
/** Struck text is what the author took back. */
const STRUCK = '(?<!~)~~(?=[^\\s~])[^~\\n]{1,200}(?<=[^\\s~])~~(?!~)';
/** What editors of notes and makers of sites write above a text. */
const FRONT =
  '(?<![^])---[ \\t]*\\r?\\n(?:[\\w\\u4e00-\\u9fff][\\w\\u4e00-\\u9fff-]{0,40}[ \\t]*:[^\\n]{0,500}\\n|(?!---[ \\t]*\\r?\\n)[ \\t#-][^\\n]{0,500}\\n|\\r?\\n){1,100}---[ \\t]*(?=\\r?\\n|$)';

const MARKDOWN = new RegExp(`${STARS}|${LINES}|${LINK}|${STRUCK}|${FRONT}`, 'g');

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', '\u3000'],
  ['thinsp', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['hellip', '…'],
  ['middot', '·'],
  ['bull', '•'],
  ['times', '×'],
  ['yen', '¥'],
]);

/** The text without its markup. Pure; the text itself comes back where there is none. */
export function withoutMarkup(text: string): Shortened {
  if (text.includes('<') || text.includes('&')) return chain(text, withoutHtml, withoutMarkdown);
  return withoutMarkdown(text);
}

function chain(text: string, first: (text: string) => Shortened, second: (text: string) => Shortened): Shortened {
  const once = first(text);
  const twice = second(once.text);
  return { text: twice.text, given: span => once.given(twice.given(span)) };
}

function withoutHtml(text: string): Shortened {
  return replaced(text, HTML, ({ tag, closes, decimal, hex, name }) => {
    if (tag !== undefined) {
      const element = tag.toLowerCase();
      return BLOCK.test(element) ? '\n' : CELL.test(element) && closes ? '\t' : '';
    }
    if (decimal !== undefined) return characterOf(Number(decimal));
    if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
    return name === undefined ? '' : (ENTITIES.get(name) ?? null);
  });
}

/** Only those of one unit: the others are emoji. */
function characterOf(code: number): string | null {
  return code < 0xd800 || (code > 0xdfff && code < 0x10000) ? String.fromCharCode(code) : null;
}

/** Without the marks around strong words, and without the addresses behind links. */
function withoutMarkdown(text: string): Shortened {
  if (!/\*\*|__|\]\(|~~|^---/.test(text)) return { text, given: span => span };
  const shortening = shorten();
  let from = 0;
  for (const { 0: found, index, groups: { stars, lines, shown } = {} } of text.matchAll(MARKDOWN)) {
    const strong = stars ?? lines;
    const inner = strong ?? shown ?? '';
    const start = index + found.indexOf(inner, strong === undefined ? 1 : 2);
    shortening.keep(text.slice(from, index));
    shortening.leaveOut(start - index);
    shortening.keep(inner);
    shortening.leaveOut(index + found.length - start - inner.length);
    from = index + found.length;
  }
  if (from === 0) return { text, given: span => span };
  shortening.keep(text.slice(from));
  return shortening.done();
}
