import type { InferContractRouterOutputs } from '@orpc/contract';
import { roomApi } from '#platform/web/api.ts';
import type { readingContract } from '../api/contract.ts';

export const readingApi = roomApi<typeof readingContract>('reading');

type Replies = InferContractRouterOutputs<typeof readingContract>;
export type Review = Replies['review'];
export type ReviewSentence = Review['sentences'][number];
export type ReviewProposal = Review['proposals'][number];
export type Preview = Replies['preview'];
export type Proposed = Preview['proposals'][number];
export type TextFacts = Replies['facts'];
export type CitedPaper = TextFacts['papers'][number];
