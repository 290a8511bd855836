/** What each exit code tells the caller. */
export const exit = { ok: 0, differences: 1, misuse: 2, interrupted: 130 } as const;
