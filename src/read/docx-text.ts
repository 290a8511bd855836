/** The text of a Word document's body: a paragraph a line, a row of a table a line, changes as if accepted. */
import { listLabels } from './docx-numbers.ts';
import { IN_LIST, isUnseen, type Looks, looksOfStyles, noteLooks } from './docx-styles.ts';
import { tableRow } from './table-row.ts';
import { walkXml, type XmlElement } from './xml.ts';

/** What was deleted or moved away, what is said again for older readers, how a word is spelled, how a paragraph looked before. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:rt', 'w:pPrChange']);
/** Signs of a run that are elements of their own. */
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

/** A paragraph, a run, a cell or a row that is not yet closed. */
interface Part {
  text: string;
  readonly cells: string[];
  style: string | undefined;
  readonly looks: Looks;
  /** A row or a paragraph's end that was deleted, a cell that goes on from the one above. */
  isGone: boolean;
}

const PARTS = new Set(['w:p', 'w:r', 'w:tc', 'w:tr']);
/** Where a part says how it looks, and that it was deleted. */
const PROPERTIES = new Set(['w:p w:pPr', 'w:r w:rPr', 'w:tc w:tcPr', 'w:tr w:trPr', 'w:pPr w:rPr', IN_LIST]);

/** Reads the XML of a body by that of its styles and its numbering. Throws when one is damaged. */
export function docxText(body: string, styles: string, numbering: string): string {
  const looksOf = looksOfStyles(styles);
  const nextLabel = listLabels(numbering);
  const whole = newPart();
  const parts: Part[] = [whole];
  const last = () => parts.at(-1) ?? whole;
  let skipped = 0;
  let isText = false;
  walkXml(body, {
    opens(element) {
      const { name, around } = element;
      isText = name === 'w:t';
      if (skipped === 0 && PROPERTIES.has(around)) noteProperty(last(), element);
      if (SKIPPED.has(name)) skipped++;
      if (PARTS.has(name)) parts.push(newPart());
      else if (skipped === 0 && around.endsWith(' w:r')) last().text += SIGNS[name] ?? '';
    },
    text(text) {
      if (isText && skipped === 0) last().text += text;
    },
    closes({ name }) {
      isText = false;
      if (SKIPPED.has(name)) skipped--;
      const part = PARTS.has(name) ? parts.pop() : undefined;
      if (!part || skipped > 0) return;
      const outer = last();
      if (name === 'w:tc') {
        if (!part.isGone) outer.cells.push(part.text);
      } else if (name === 'w:r') {
        if (!isUnseen({ ...looksOf(outer.style), ...looksOf(part.style), ...part.looks })) outer.text += part.text;
      } else if (name === 'w:p') outer.text += part.isGone ? part.text : `${labelOf(part, outer)}${part.text}\n`;
      else if (!part.isGone) outer.text += `${tableRow(part.cells)}\n`;
    },
  });
  return whole.text;

  /** A paragraph that nobody sees has no number, nor has what is left of one before it on its line. */
  function labelOf({ text, style, looks }: Part, outer: Part): string {
    if (text.trim() === '' || (outer.text !== '' && !outer.text.endsWith('\n'))) return '';
    const { list, level } = { ...looksOf(style), ...looks };
    return nextLabel(list, level);
  }
}

const newPart = (): Part => ({ text: '', cells: [], style: undefined, looks: {}, isGone: false });

function noteProperty(part: Part, element: XmlElement): void {
  const { name, attributes, around } = element;
  const value = attributes['w:val'];
  if (name === 'w:pStyle' || name === 'w:rStyle') part.style = value;
  else if (around === 'w:r w:rPr' || around === IN_LIST) noteLooks(part.looks, element);
  else if (name === 'w:del' && around !== 'w:p w:pPr') part.isGone = true;
  else if (name === 'w:vMerge') part.isGone = value !== 'restart';
}
