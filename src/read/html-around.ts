/** What stands around the article of a page, where that is too short for a reader of articles to tell it from the rest. */

interface PageElement {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly children: Iterable<PageElement>;
  readonly childNodes: Iterable<{ readonly nodeType: number; readonly textContent: string | null }>;
  getAttribute(name: string): string | null;
  remove(): void;
}

const TEXT = 3;
const AROUND = new Set(['NAV', 'ASIDE', 'FOOTER', 'BUTTON', 'SELECT']);
/** As sites name what is no article, and what may be one all the same. */
const NAMED_AROUND =
  /nav|menu|footer|comment|related|recommend|sidebar|breadcrumb|crumbs|copyright|login|share|toolbar|banner|advert|pagination/i;
const NAMED_ARTICLE = /article|body|column|content|main/i;

/** So many links, of which a block nearly consists, lead elsewhere. */
const FEWEST_LINKS = 3;

interface Weight {
  readonly characters: number;
  readonly linked: number;
  readonly links: number;
}

/** Removes navigation, links to other articles, comments and the like from a page. */
export function removeAround(root: PageElement): void {
  weigh(root);
}

function weigh(element: PageElement): Weight {
  const isLink = element.nodeName.toUpperCase() === 'A';
  let [characters, linked, links] = [0, 0, isLink ? 1 : 0];
  for (const { nodeType, textContent } of element.childNodes)
    if (nodeType === TEXT) characters += (textContent ?? '').trim().length;
  for (const child of [...element.children]) {
    if (isAround(child)) {
      child.remove();
      continue;
    }
    const weight = weigh(child);
    if (weight.links >= FEWEST_LINKS && weight.linked * 5 > weight.characters * 4) {
      child.remove();
      continue;
    }
    characters += weight.characters;
    linked += weight.linked;
    links += weight.links;
  }
  return { characters, linked: isLink ? characters : linked, links };
}

function isAround(element: PageElement): boolean {
  if (AROUND.has(element.nodeName.toUpperCase())) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return NAMED_AROUND.test(names) && !NAMED_ARTICLE.test(names);
}
