/** What a web page says about itself where no reader looks: in its metadata. */
import { asDate, dateInFileName, type Said } from './said.ts';

/** The part of a document that is asked. */
interface Page {
  querySelectorAll(selector: string): Iterable<PageElement>;
}

interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** Beside Open Graph, what authorities and state-owned companies write by a standard of theirs: ArticleTitle, ContentSource, SiteName. */
const TITLES = ['og:title', 'twitter:title', 'articletitle'];
const PUBLISHERS = ['og:site_name', 'source', 'contentsource', 'mediaid', 'publisher', 'sitename'];
const DATES = [
  'article:published_time',
  'og:published_time',
  'publishdate',
  'pubdate',
  'date',
  'dc.date',
  'weibo:article:create_at',
];
/** Sites on which others publish. */
const PLATFORMS = new Set(['微信公众平台']);

/** Strongest first: named metadata, the article's linked data, what the page's own elements say. */
export function metadataOf(page: Page): Said {
  const metas = metasOf(page);
  const linked = linkedArticle(page);
  const first = (names: readonly string[]) => names.map(name => metas.get(name)).find(value => value) ?? null;
  const publisher = first(PUBLISHERS);
  return {
    title: first(TITLES) ?? linked.title ?? titleOf(page),
    publisher: (publisher !== null && !PLATFORMS.has(publisher) ? publisher : null) ?? linked.publisher ?? null,
    publishedOn: dayOf(first(DATES)) ?? dayOf(linked.publishedOn) ?? dayOf(datetimeOf(page)),
  };
}

function metasOf(page: Page): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim();
    const key = name?.replace(/\s/g, '').toLowerCase();
    if (key && content && !metas.has(key)) metas.set(key, content);
  }
  return metas;
}

/** What follows in a title names the site, its section, a slogan: 任命新总裁_财经_江畔网, 任命新总裁 - 江畔商报. */
const SITE_BEHIND = /^(?<article>[^_|｜]{5,}?)(?:[_|｜]|\s[-–—]\s|[-–—](?=[^-–—]{2,10}[网报社]$)).*$/;

/** The heading when the title begins with it, else the title as far as it is about the article. */
function titleOf(page: Page): string | null {
  const [title = ''] = textsOf(page, 'title');
  const heading = textsOf(page, 'h1, h2').find(text => text.length >= 5 && title.startsWith(text));
  return heading ?? (SITE_BEHIND.exec(title)?.groups?.['article']?.trim() || title || null);
}

function textsOf(page: Page, selector: string): string[] {
  return Array.from(page.querySelectorAll(selector), element =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

function datetimeOf(page: Page): string | null {
  for (const time of page.querySelectorAll('time[datetime]')) return time.getAttribute('datetime');
  return null;
}

function dayOf(date: string | null | undefined): string | null {
  return date ? (asDate(date) ?? dateInFileName(date)) : null;
}

const ARTICLE = /(?:Article|Report|Posting)$/;

/** The first article in the page's JSON-LD (schema.org). */
function linkedArticle(page: Page): Said {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parsed(script.textContent ?? ''));
    if (article) return article;
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Pages are full of JSON that is none; then it says nothing.
    return null;
  }
}

function articleIn(value: unknown): Said | null {
  const all = Array.isArray(value) ? value : [value];
  for (const each of all) {
    if (typeof each !== 'object' || each === null) continue;
    const { '@type': type, '@graph': graph, headline, datePublished, publisher } = each;
    if ([type].flat().some(name => ARTICLE.test(String(name))))
      return { title: asText(headline), publishedOn: asText(datePublished), publisher: asText(publisher?.name) };
    const inner = Array.isArray(graph) ? articleIn(graph) : null;
    if (inner) return inner;
  }
  return null;
}

function asText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
