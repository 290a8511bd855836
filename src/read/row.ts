import { z } from 'zod';

/** One document as a line of JSON Lines holds it. */
export const Row = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().nullish(),
  publishedOn: z.string().nullish(),
  publisher: z.string().nullish(),
  uri: z.string().nullish(),
});
export type Row = z.infer<typeof Row>;
