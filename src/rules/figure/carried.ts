/** What the figures of one sentence leave for those of the next. */
import type { Span } from '../../document.ts';
import type { PeriodFound } from './period.ts';
import type { Counted } from './rule.ts';
import type { Topics } from './topics.ts';

/** What a paragraph's sentences hand on to each other. */
export interface Carried {
  readonly paragraphStart: number;
  readonly period: PeriodFound | null;
  readonly spoken: Spoken;
  /** Whom a sentence of parts (其中，…) took the figures apart of: a new period is of it again. */
  readonly whole: Span | null;
  /** The last metric that was no change: what 云业务同比增长24% goes on with. */
  readonly level: Span | null;
  /** The last of them that was no rate: what 其中，轿车6万辆 goes on with. */
  readonly amount: Span | null;
  /** What the last amount was counted in. */
  readonly counted: Counted | null;
}

/** What the sentences so far speak of, read when a figure asks for it: most sentences that count something hold none. */
interface Spoken {
  /** The last subject that is a name. */
  subject: Span | null;
  /** The last subject of any kind. */
  topic: Span | null;
  readonly unread: (() => Topics)[];
}

export function read({ spoken }: Carried): Spoken {
  for (const topicsOf of spoken.unread.splice(0)) {
    const { named, sentence } = topicsOf();
    spoken.subject = named ?? spoken.subject;
    spoken.topic = sentence ?? spoken.topic;
  }
  return spoken;
}

export const freshParagraph = (paragraphStart: number): Carried => ({
  paragraphStart,
  period: null,
  spoken: { subject: null, topic: null, unread: [] },
  whole: null,
  level: null,
  amount: null,
  counted: null,
});
