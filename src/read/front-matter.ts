/** What stands between two lines of dashes above a text in Markdown: fields, as YAML writes them. */
import { asDate, type Said } from './said.ts';

const FIELDS: readonly (readonly [field: keyof Said, names: RegExp])[] = [
  ['title', /^(?:title|标题)$/i],
  ['publishedOn', /^(?:date|published|published[_-]?(?:on|at|date)|pub[_-]?date|(?:发布)?日期)$/i],
  ['publisher', /^(?:publisher|source|来源)$/i],
];

/** Title, date and publisher of the front matter; nothing where a text has none. */
export function frontMatterSays(text: string): Said {
  if (!/^---[ \t]*\r?\n/.test(text)) return {};
  const said: { -readonly [field in keyof Said]: Said[field] } = {};
  for (const line of text.slice(0, 8192).split('\n').slice(1)) {
    if (/^---\s*$/.test(line)) return said;
    const {
      name = '',
      quoted,
      bare,
    } = /^(?<name>[\w\u4e00-\u9fff-]{1,40})[ \t]*:[ \t]+(?:(?<mark>["'])(?<quoted>.+)\k<mark>|(?<bare>[^"'\s[{|>&].*?))\s*$/.exec(
      line,
    )?.groups ?? {};
    const value = quoted ?? bare;
    const field = FIELDS.find(([, names]) => names.test(name))?.[0];
    if (value !== undefined && field !== undefined) said[field] ??= field === 'publishedOn' ? asDate(value) : value;
  }
  // Never closed: a rule above a text.
  return {};
}
