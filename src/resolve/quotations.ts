/** Quoted speech, and who says it. */

import { sentenceAt } from '../assemble/evidence.ts';
import type { PersonMention, Span, Text } from '../document.ts';
import type { Entity } from './directory.ts';
import type { Reading } from './reading.ts';

export interface Quotation {
  readonly content: Span;
  readonly speaker: Entity | null;
  readonly rule: string;
}

const SPEECH = /[“「](?<content>[^“”「」]{16,1200})[”」]/dg;
/** Speech has a mark or the end of a sentence in it; a quoted name has none. */
const SPOKEN = /[，。！？；,;]/;
const SAYS =
  /(?:表示|指出|说|称|认为|介绍|透露|强调|坦言|直言|解释|写道|回应|要求|提到|补充道|道|谈到)[^。“”「」]{0,40}$/;
const SAYS_BEHIND = /^[^。！？\n]{0,24}?(?:表示|指出|说|称|认为|介绍|透露|强调|坦言|直言|解释|写道|道)/;

/** Finds quoted speech in the text; names and slogans in quotation marks are left alone. */
export function speechIn(text: Text): Span[] {
  return [...text.folded.matchAll(SPEECH)].flatMap(match => {
    const at = match.indices?.groups?.['content'];
    return at && SPOKEN.test(match.groups?.['content'] ?? '') ? [{ start: at[0], end: at[1] }] : [];
  });
}

/** The person who speaks: named behind the quotation with a verb of saying, else before it in the paragraph. */
function speakerOf(reading: Reading, content: Span): Entity | null {
  const text = reading.text.folded;
  const people = reading.named.filter((n): n is PersonMention => n.kind === 'person' && !n.pronoun);
  const paragraph = text.lastIndexOf('\n', content.start) + 1;
  const behind = text.slice(content.end + 1, content.end + 60);
  const says = SAYS_BEHIND.exec(behind);
  if (says) {
    const after = people.find(p => p.start > content.end && p.end <= content.end + 1 + says[0].length);
    if (after) return reading.directory.personOf(after);
  }
  const before = people.filter(p => p.start >= paragraph && p.end <= content.start);
  if (SAYS.test(text.slice(paragraph, content.start - 1)) || before.length > 0) {
    const speaker = firstOfSentence(reading, before);
    return speaker ? reading.directory.personOf(speaker) : null;
  }
  return speakerBefore(reading, content, people);
}

const SAID = /表示|指出|说|称|认为|介绍|透露|强调|坦言|直言|解释|写道|回应/;

/** Who speaks in the sentence before, when the quotation begins a paragraph. */
function speakerBefore(reading: Reading, content: Span, people: readonly PersonMention[]): Entity | null {
  const before = reading.sentences[sentenceAt(reading.sentences, content.start) - 1];
  if (!before || !SAID.test(reading.text.folded.slice(before.start, before.end))) return null;
  const speaker = people.find(p => p.start >= before.start && p.end <= before.end);
  return speaker ? reading.directory.personOf(speaker) : null;
}

/** The subject of the last sentence that names somebody: its first person. */
function firstOfSentence(reading: Reading, people: readonly PersonMention[]): PersonMention | undefined {
  const last = people.at(-1);
  if (!last) return undefined;
  const sentence = sentenceAt(reading.sentences, last.start);
  return people.find(p => sentenceAt(reading.sentences, p.start) === sentence);
}

/** All speech of the document with its speakers; null where nobody is named. */
export function quotationsOf(reading: Reading): Quotation[] {
  return speechIn(reading.text).map(content => ({
    content,
    speaker: speakerOf(reading, content),
    rule: 'quote/speech',
  }));
}
