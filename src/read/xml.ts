/** XML as a stream of elements: nothing of it is kept, so that a hostile file costs no more than its length. */
import { Parser } from 'htmlparser2';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The names of the two elements around it: `w:r w:rPr`. */
  readonly around: string;
}

interface XmlVisitor {
  opens?(element: XmlElement): void;
  text?(text: string): void;
  closes?(element: XmlElement): void;
}

/** Documents of people nest some dozens of elements. */
const MAX_DEPTH = 500;
/** Of styles something is kept, some hundred bytes each. */
const MAX_ELEMENTS = 1_000_000;

/** Walks all elements in their order. Throws when one is never closed, or when they are more or nest deeper than a document's. */
export function walkXml(xml: string, { opens, text, closes }: XmlVisitor): void {
  const open: (XmlElement & { readonly end: number })[] = [];
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++elements > MAX_ELEMENTS)
          throw new Error(`has more than ${MAX_ELEMENTS} XML elements: no announcement does`);
        if (open.length === MAX_DEPTH) throw new Error(`nests its elements more than ${MAX_DEPTH} deep`);
        const around = `${open.at(-2)?.name ?? ''} ${open.at(-1)?.name ?? ''}`;
        const element = { name, attributes, around, end: parser.endIndex };
        open.push(element);
        opens?.(element);
      },
      ontext: data => text?.(data),
      onclosetag(name, isImplied) {
        const element = open.pop();
        // An element without content ends where it begins.
        if (!element || (isImplied && parser.endIndex !== element.end)) throw new Error(`${name} is never closed`);
        closes?.(element);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}
