/** Which characters of a text belong to what has been found: 1 for each of them. */

/** Whether any character of a stretch does. */
export function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (taken[i] === 1) return true;
  return false;
}
