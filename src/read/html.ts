/** The article of a web page, without its navigation, and what its metadata says. */
import { Readability } from '@mozilla/readability';
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import type { Contents } from './contents.ts';
import { decode } from './encoding.ts';
import type { Limits } from './limits.ts';
import { tooLarge } from './limits.ts';
import { asDate, dateInFileName, type Said } from './said.ts';

type Page = ReturnType<typeof parseHTML>['document'];

/** The part of the DOM that `textOf` walks. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

const ELEMENT = 1;
const TEXT = 3;
/** Readability walks the tree with recursion and several times; a real article has a few hundred elements. */
const MAX_NODES = 100_000;
const MAX_DEPTH = 500;
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'OBJECT', 'SVG', 'HEAD']);
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);

/** Reads a page. Nothing in it is executed or fetched. Throws when it is deeper or larger than an article can be. */
export function readHtml(bytes: Uint8Array, lossy: boolean, limits: Limits): Contents {
  const { text: page, encoding, replaced } = decode(bytes, lossy, declaredCharset(bytes));
  if (page.length > limits.maxUnpacked) throw new Error(tooLarge(limits.maxUnpacked, '--max-unpacked'));
  checkTree(page);
  const { document } = parseHTML(page);
  const metadata = metadataOf(document);
  const whole = document.body ?? document.documentElement;
  const fallback = whole ? textOf(whole) : '';
  const article = new Readability(document, { maxElemsToParse: MAX_NODES, charThreshold: 100 }).parse();
  const text = article?.content
    ? textOf(parseHTML(`<html><body>${article.content}</body></html>`).document.body)
    : fallback;
  return { text, encoding, mediaType: 'text/html', metadata, replaced };
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*(?<label>[\w-]{2,20})/i.exec(head)?.groups?.['label'];
}

/** The tree that linkedom would build is walked as a stream first: it must not be deeper or larger than an article's. */
function checkTree(page: string): void {
  let depth = 0;
  let nodes = 0;
  const grow = () => {
    if (++nodes > MAX_NODES) throw new Error(`has more than ${MAX_NODES} elements and pieces of text: no article does`);
  };
  const parser = new Parser({
    onopentagname() {
      grow();
      if (++depth > MAX_DEPTH) throw new Error(`nests its elements more than ${MAX_DEPTH} deep: no article does`);
    },
    onclosetag() {
      depth--;
    },
    ontext: grow,
    oncomment: grow,
  });
  parser.end(page);
}

/** Text with a line for each block, spaces collapsed as a browser shows them. */
function textOf(root: DomNode): string {
  const pieces: string[] = [];
  const walk = (node: DomNode): void => {
    if (node.nodeType === TEXT) pieces.push((node.textContent ?? '').replace(/[ \t\r\n\u00a0]+/g, ' '));
    if (node.nodeType !== ELEMENT || UNSEEN.has(node.nodeName.toUpperCase())) return;
    const isBlock = BLOCKS.has(node.nodeName.toUpperCase());
    if (isBlock) pieces.push('\n');
    for (const child of node.childNodes) walk(child);
    if (isBlock) pieces.push('\n');
  };
  walk(root);
  return pieces
    .join('')
    .replace(/[ \u3000]*\n[ \u3000]*/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

function metadataOf(document: Page): Said {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name');
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  const first = (...names: string[]) => names.map(name => metas.get(name)).find(value => value);
  const title = first('og:title', 'twitter:title') ?? document.querySelector('title')?.textContent?.trim();
  const date =
    first(
      'article:published_time',
      'og:published_time',
      'publishdate',
      'pubdate',
      'date',
      'dc.date',
      'weibo:article:create_at',
    ) ?? document.querySelector('time[datetime]')?.getAttribute('datetime');
  return {
    title: title || null,
    publisher: first('og:site_name', 'source', 'mediaid', 'publisher') ?? null,
    publishedOn: dayOf(date),
  };
}

function dayOf(date: string | null | undefined): string | null {
  if (!date) return null;
  return asDate(date) ?? dateInFileName(date);
}
