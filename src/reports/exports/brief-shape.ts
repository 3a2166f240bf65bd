import type { z } from 'zod';
import type { briefShape } from '../api/contract.ts';

/** The brief as the contract gives it: the screen, the paper and the command print the same facts. */
export type Brief = z.infer<typeof briefShape>;
export type BriefRow = Brief['rows'][number];
