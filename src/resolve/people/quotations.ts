/** Quoted speech, and who says it. */
import type { PersonMention, Span, Text } from '../../document.ts';
import { everyMatch } from '../../mention/every-match.ts';
import { lastEndedBy, startingIn } from '../../segment/in-order.ts';
import { sentenceAt } from '../../segment/sentences.ts';
import type { Entity } from '../names/entity.ts';
import type { Reading } from '../reading.ts';

export interface Quotation {
  readonly content: Span;
  readonly speaker: Entity | null;
  readonly rule: string;
}

const SPEECH = /[“「](?<content>[^“”「」]{16,1200})[”」]/dg;
/** Speech has a mark or the end of a sentence in it; a quoted name has none. */
const SPOKEN = /[，。！？；,;]/;
const VERBS = '表示|指出|说|称|认为|介绍|透露|强调|坦言|直言|解释|写道|回应';
const SAYS = new RegExp(`(?:${VERBS}|要求|提到|补充道|道|谈到)[^。“”「」]{0,40}$`);
/** As far back as `SAYS` can look. */
const SAYS_REACH = 48;
/** …。”据林越介绍: that begins something else. */
const SAYS_BEHIND = new RegExp(`^(?!另?据|根据|按照|对此)[^。！？\\n]{0,24}?(?:${VERBS}|道)`);

/** 林越表示：“…: the speech is his, whoever speaks behind it. */
const INTRODUCES = new RegExp(`(?:${VERBS}|道)[^。！？“”「」\\n，,：:]{0,6}[：:，,]$`);

/** How far behind its subject a verb that introduces speech ends. */
const LONGEST_SAYING = 10;

/** Finds quoted speech in the text; names and slogans in quotation marks are left alone. */
export function speechIn(text: Text): Span[] {
  return everyMatch(SPEECH, text.folded).flatMap(match => {
    const at = match.indices?.groups?.['content'];
    return at && SPOKEN.test(match.groups?.['content'] ?? '') ? [{ start: at[0], end: at[1] }] : [];
  });
}

/** The person who speaks: named behind the quotation with a verb of saying, else before it in the paragraph. */
function speakerOf(reading: Reading, content: Span): Entity | null {
  const text = reading.text.folded;
  const { people } = reading.lookup;
  const paragraph = reading.lookup.lineOf(content.start);
  const behind = text.slice(content.end + 1, content.end + 60);
  const isIntroduced = INTRODUCES.test(text.slice(Math.max(paragraph, content.start - SAYS_REACH), content.start - 1));
  const says = isIntroduced ? null : SAYS_BEHIND.exec(behind);
  if (says) {
    const to = content.end + 1 + says[0].length;
    const after = startingIn(people, content.end + 1, to).find(p => p.end <= to);
    if (after) return reading.directory.personOf(after);
  }
  const last = lastEndedBy(people, content.start);
  if (last && last.start >= paragraph) {
    const isNear = isIntroduced && content.start - last.end <= LONGEST_SAYING;
    return reading.directory.personOf(isNear ? last : firstOfSentence(reading, last));
  }
  if (SAYS.test(text.slice(Math.max(paragraph, content.start - SAYS_REACH), content.start - 1))) return null;
  return speakerBefore(reading, content);
}

const SAID = new RegExp(VERBS);

/** Who speaks in the sentence before, when the quotation begins a paragraph. */
function speakerBefore(reading: Reading, content: Span): Entity | null {
  const before = reading.sentences[sentenceAt(reading.sentences, content.start) - 1];
  if (!before || !SAID.test(reading.text.folded.slice(before.start, before.end))) return null;
  const [speaker] = startingIn(reading.lookup.people, before.start, before.end);
  return speaker ? reading.directory.personOf(speaker) : null;
}

/** The subject of the sentence that names a person: the first one in it. */
function firstOfSentence({ sentences, lookup }: Reading, last: PersonMention): PersonMention {
  const sentence = sentences[sentenceAt(sentences, last.start)];
  return startingIn(lookup.people, sentence?.start ?? last.start, last.end)[0] ?? last;
}

/** All speech of the document with its speakers; null where nobody is named. */
export function quotationsOf(reading: Reading): Quotation[] {
  return speechIn(reading.text).map(content => ({
    content,
    speaker: speakerOf(reading, content),
    rule: 'quote/speech',
  }));
}
