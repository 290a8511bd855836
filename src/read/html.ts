/** The article of a web page, without its navigation, and what its metadata says. */
import { Readability } from '@mozilla/readability';
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import type { Contents } from './contents.ts';
import { textSays } from './dateline.ts';
import { decode } from './encoding.ts';
import { filledLines } from './filled-lines.ts';
import { removeAround } from './html-around.ts';
import { metadataOf } from './html-metadata.ts';
import type { Limits } from './limits.ts';
import { tooLarge } from './limits.ts';
import type { Said } from './said.ts';
import { tableRow } from './table-row.ts';

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
/** Struck text is what the author took back. */
const UNSEEN = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG HEAD RT RP NAV S STRIKE DEL'.split(' '));
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);

const FRAMES = 'it shows others in frames; save the one that holds the announcement';
const SCRIPT = 'a script fetches what it shows; save it from a browser that has run that';
const CUT = 'it ends before one begins; fetch it again';

/** Reads a page. Nothing in it is executed or fetched. Throws when it is deeper or larger than an article can be. */
export function readHtml(bytes: Uint8Array, lossy: boolean, limits: Limits): Contents {
  const { text: page, encoding, replaced } = decode(bytes, lossy, declaredCharset(bytes));
  if (page.length > limits.maxUnpacked) throw new Error(tooLarge(limits.maxUnpacked, '--max-unpacked'));
  checkTree(page);
  const document = treeOf(page);
  const metadata = metadataOf(document);
  const whole = document.body ?? document.documentElement;
  const all = whole ? textOf(whole) : '';
  unveil(document.querySelectorAll('[style*="visibility"]'));
  const article = new Readability(document, { maxElemsToParse: MAX_NODES, charThreshold: 100 }).parse();
  const found = article?.content ? textOf(treeOf(article.content).body) : '';
  const isScored = found.split('\n').some(line => line.length >= SCORED);
  const text = (isScored ? '' : shortArticle(page)) || found || all;
  if (text === '') throw new Error(`is a page without text: ${whyBlank(page)}`);
  const { publisher, publishedOn } = saidAround(all, text);
  const said = {
    title: metadata.title,
    publisher: metadata.publisher ?? publisher ?? null,
    publishedOn: metadata.publishedOn ?? publishedOn ?? null,
  };
  return { text, encoding, mediaType: 'text/html', metadata: said, replaced };
}

/** What a page may hold above its body without a head around it. */
const IN_HEAD = new Set(['META', 'TITLE', 'LINK', 'STYLE', 'SCRIPT', 'BASE']);

/** The tree of a page, head and body in their places: their tags may be left out, and linkedom then looks for them in vain. */
function treeOf(page: string) {
  const { document } = parseHTML(/<html[\s>]/i.test(page) ? page : `<html>${page}</html>`);
  const root = document.documentElement;
  const head = root.querySelector('head') ?? document.createElement('head');
  const body = root.querySelector('body') ?? document.createElement('body');
  const nodes = [...root.childNodes].filter(node => node !== head);
  const isOfHead = (node: { readonly nodeName: string }): boolean => IN_HEAD.has(node.nodeName.toUpperCase());
  head.append(...nodes.filter(isOfHead));
  body.replaceChildren(
    ...nodes.filter(node => !isOfHead(node)).flatMap(node => (node === body ? [...body.childNodes] : [node])),
  );
  root.replaceChildren(head, body);
  return document;
}

/** In characters: Readability looks at no paragraph that is shorter, and takes all of a page that has none. */
const SCORED = 25;

/** What is left of a page without what stands around its article. */
function shortArticle(page: string): string {
  const { body } = treeOf(page);
  if (!body) return '';
  removeAround(body);
  return textOf(body);
}

/** Pages hide their article until a script has run, which never does here. */
function unveil(
  elements: Iterable<{ getAttribute(name: string): string | null; setAttribute(name: string, value: string): void }>,
): void {
  for (const element of elements)
    element.setAttribute('style', (element.getAttribute('style') ?? '').replace(/visibility\s*:\s*hidden/gi, ''));
}

/** How many lines before the first sentence of an article may say where it is from and of which day. */
const BEFORE = 6;

/** The line with source and day stands between heading and article, and is taken for no part of that. */
function saidAround(all: string, article: string): Said {
  const first = article.split('\n', BEFORE).find(line => /[。！？]/.test(line)) ?? '';
  const start = first === '' ? -1 : all.indexOf(first);
  if (start <= 0) return {};
  const lines = all
    .slice(Math.max(0, start - 2000), start)
    .trimEnd()
    .split('\n')
    .slice(-BEFORE);
  return textSays(lines.join('\n'));
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

/** Text with a line for each block and for each row of a table, spaces collapsed as a browser shows them. */
function textOf(root: DomNode): string {
  return filledLines(
    piecesOf(root)
      .join('')
      .replace(/\n[ \u3000]+/g, '\n'),
  )
    .join('\n')
    .trim();
}

function piecesOf(root: DomNode): string[] {
  const pieces: string[] = [];
  const walk = (node: DomNode): void => {
    if (node.nodeType === TEXT) pieces.push((node.textContent ?? '').replace(/[ \t\r\n\u00a0]+/g, ' '));
    const name = node.nodeName.toUpperCase();
    if (node.nodeType !== ELEMENT || UNSEEN.has(name)) return;
    if (name === 'TR') {
      pieces.push('\n', tableRow(Array.from(node.childNodes, cell => piecesOf(cell).join(''))), '\n');
      return;
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) pieces.push('\n');
    for (const child of node.childNodes) walk(child);
    if (isBlock) pieces.push('\n');
  };
  walk(root);
  return pieces;
}

function whyBlank(page: string): string {
  if (/<i?frame[\s>]/i.test(page)) return FRAMES;
  return /<\/(?:body|html)\s*>/i.test(page) ? SCRIPT : CUT;
}
