export async function watch(_a: readonly string[], _b: object): Promise<number> {
  return 0;
}
