/** What stands for a line break between two lines that are joined: Latin words keep a space, Chinese has none. */
export function wordGap(left: string, right: string): string {
  return /[\w,.;:)]$/.test(left) && /^[A-Za-z(]/.test(right) ? ' ' : '';
}
