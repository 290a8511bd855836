/** What of a Word document is not shown, hidden and struck text, and what is shown before it: which list a paragraph is in. */
import { walkXml, type XmlElement } from './xml.ts';

/** Where a paragraph or its style says of which list it is. */
export const IN_LIST = 'w:pPr w:numPr';
const PROPERTIES = ['w:vanish', 'w:strike', 'w:dstrike'] as const;
/** Which of them are on or off. What is not said is left to the style, and by that to the one it is based on. */
export type Looks = { [property in (typeof PROPERTIES)[number]]?: boolean } & { list?: string; level?: string };

/** A property that stands there is on, unless it says otherwise. */
export const isOn = (value = ''): boolean => !/^(?:0|false|off)$/.test(value);

/** Notes what an element says of them. */
export function noteLooks(looks: Looks, { name, attributes, around }: XmlElement): void {
  if (around === IN_LIST) {
    if (name === 'w:numId') looks.list = attributes['w:val'] ?? '';
    else if (name === 'w:ilvl') looks.level = attributes['w:val'] ?? '';
    return;
  }
  const property = PROPERTIES.find(each => each === name);
  if (property) looks[property] = isOn(attributes['w:val']);
}

/** Whether nobody sees what looks so. */
export const isUnseen = (looks: Looks): boolean => PROPERTIES.some(property => looks[property]);

interface Style {
  basedOn: string;
  readonly looks: Looks;
}

/** A style may be based on itself by way of others; Word follows no more. */
const LONGEST_CHAIN = 20;

/** What each style says, with what it takes over from those it is based on; from the XML of a document's styles. */
export function looksOfStyles(xml: string): (id: string | undefined) => Looks {
  const styles = new Map<string, Style>();
  let last: Style | undefined;
  walkXml(xml, {
    opens(element) {
      const { name, attributes, around } = element;
      if (name === 'w:style') {
        last = { basedOn: '', looks: {} };
        styles.set(attributes['w:styleId'] ?? '', last);
      } else if (last && name === 'w:basedOn') last.basedOn = attributes['w:val'] ?? '';
      else if (last && (around === 'w:style w:rPr' || around === IN_LIST)) noteLooks(last.looks, element);
    },
  });
  const looksOf = (id: string, depth: number): Looks => {
    const style = depth < LONGEST_CHAIN ? styles.get(id) : undefined;
    return style ? { ...looksOf(style.basedOn, depth + 1), ...style.looks } : {};
  };
  return (id = '') => looksOf(id, 0);
}
