/** nodejieba's words of a sentence, cut only when somebody asks. */
import type { Sentence, Token } from '../document.ts';
import { cutWords } from './jieba.ts';

/** Gives the words of a sentence, tiling it; offsets are into the text. Cut once for each sentence. */
export function lazyWords(text: string): (sentence: Sentence) => readonly Token[] {
  const cache = new Map<number, readonly Token[]>();
  return sentence => {
    const known = cache.get(sentence.index);
    if (known) return known;
    let start = sentence.start;
    const tokens = cutWords(text.slice(sentence.start, sentence.end)).map(word => {
      const token = { word, start, end: start + word.length };
      start = token.end;
      return token;
    });
    cache.set(sentence.index, tokens);
    return tokens;
  };
}
