import { vietnameseNumber } from '#shared/vietnamese-text.ts';

/** Below this a person should look twice. */
export const doubtfulBelow = 0.8;

export const percentOf = (share: number): string => `${vietnameseNumber(Math.round(share * 100), 0)}%`;
