import { z } from 'zod';
import { windowCertainties } from '#shared/date-window.ts';
import { isPlainDate } from '#shared/plain-date.ts';

/** A city day in a request or reply. */
export const plainDate = z
  .string()
  .refine(isPlainDate, { message: 'YYYY-MM-DD' })
  .meta({ format: 'date', example: '2026-03-10' });

/** Every reading route takes the day it is read as of; today when left out. */
export const asOfInput = z.object({ asOf: plainDate.optional() });

export const dateWindow = z.object({
  earliest: plainDate.nullable(),
  latest: plainDate.nullable(),
  phrase: z.string().min(1),
  certainty: z.enum(windowCertainties),
});

/** A unit as it was called on the as-of day. */
export const unitName = z.object({ id: z.string(), key: z.string(), name: z.string(), shortName: z.string() });

/** Numbers in a query string arrive as text. */
export const pageLimit = z.coerce.number().int().min(1).max(1000);
