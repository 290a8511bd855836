/** Where nodejieba's words begin and end, cut only where somebody asks. */
import { cutWords } from './jieba.ts';

/** Do a word's edges stand at both these offsets of the text? */
export type IsWord = (start: number, end: number) => boolean;

const UNKNOWN = 0;
const INSIDE = 1;
const EDGE = 2;

/** No word of the segmenter's dictionary has other characters, so each of them is a word of its own and parts what stands around it. */
const isCut = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/**
 * Answers whether a stretch of the text runs from one edge of a word to another. Only the run of ideographs around an offset
 * that is asked for is cut, once, and its words are the same as in the whole text.
 */
export function lazyWords(text: string): IsWord {
  let edges: Uint8Array | undefined;
  const isEdge = (known: Uint8Array, at: number): boolean => {
    if (known[at] === UNKNOWN) cutAround(text, at, known);
    return known[at] === EDGE;
  };
  return (start, end) => {
    edges ??= new Uint8Array(text.length + 1);
    return isEdge(edges, start) && isEdge(edges, end);
  };
}

function cutAround(text: string, at: number, edges: Uint8Array): void {
  let [start, end] = [at, at];
  while (start > 0 && isCut(text.charCodeAt(start - 1))) start--;
  while (end < text.length && isCut(text.charCodeAt(end))) end++;
  edges[start] = EDGE;
  if (end === start) return;
  edges.fill(INSIDE, start + 1, end);
  let edge = start;
  for (const word of cutWords(text.slice(start, end))) {
    edge += word.length;
    edges[edge] = EDGE;
  }
}
