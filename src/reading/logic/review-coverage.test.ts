import { expect, test } from 'vitest';
import {
  closingStatement,
  coverageOf,
  type ReviewedProposal,
  type SentenceReading,
  sentenceReviews,
} from './review-coverage.ts';

const sentences = [1, 2, 3, 4].map((ordinal) => ({ ordinal, start: ordinal * 10, end: ordinal * 10 + 9 }));
const proposal = (start: number, end: number, state: ReviewedProposal['state']): ReviewedProposal => ({
  start,
  end,
  state,
  stateReason: state === 'dismissed' ? 'nhắc lại' : null,
  decidedBy: state === 'open' ? null : 'Hoa',
});
const word = (ordinal: number, verdict: SentenceReading['verdict']): SentenceReading => ({
  ordinal,
  verdict,
  reason: null,
  readBy: 'Nam',
});

test.each<[string, ReviewedProposal[], SentenceReading[], string[]]>([
  ['nothing done', [], [], ['unread', 'unread', 'unread', 'unread']],
  ['proposed over two sentences', [proposal(15, 25, 'open')], [], ['directive', 'directive', 'unread', 'unread']],
  ['side by side with the next', [proposal(12, 20, 'accepted')], [], ['directive', 'unread', 'unread', 'unread']],
  ['dismissed only', [proposal(22, 25, 'dismissed')], [], ['unread', 'dismissed', 'unread', 'unread']],
  [
    'dismissed, then another accepted',
    [proposal(22, 28, 'dismissed'), proposal(24, 26, 'accepted')],
    [],
    ['unread', 'directive', 'unread', 'unread'],
  ],
  [
    'a person’s word wins over a dismissed proposal',
    [proposal(22, 25, 'dismissed')],
    [word(2, 'context')],
    ['unread', 'context', 'unread', 'unread'],
  ],
  [
    'a living proposal wins over an older word',
    [proposal(32, 35, 'open')],
    [word(3, 'context')],
    ['unread', 'unread', 'directive', 'unread'],
  ],
  [
    'a long dismissed one does not hide what follows',
    [proposal(10, 48, 'dismissed'), proposal(41, 45, 'open')],
    [],
    ['dismissed', 'dismissed', 'dismissed', 'directive'],
  ],
])('%s', (_name, proposals, readings, verdicts) =>
  expect(sentenceReviews(sentences, proposals, readings).map((review) => review.verdict)).toEqual(verdicts),
);

test('a sentence whose proposal waits has a directive but was not read by anybody', () => {
  const proposals = [proposal(12, 15, 'accepted'), proposal(16, 18, 'open'), proposal(22, 25, 'accepted')];
  const reviews = sentenceReviews(sentences, proposals, [word(3, 'context')]);
  expect(coverageOf(reviews, proposals)).toEqual({
    total: 4,
    read: 2,
    directive: 2,
    context: 1,
    dismissed: 0,
    unread: 1,
    accepted: 2,
    open: 1,
  });
});

test('who dismissed is named once each, in Vietnamese order', () => {
  const coverage = { total: 80, read: 80, directive: 36, context: 41, dismissed: 3, unread: 0, accepted: 36, open: 0 };
  expect(closingStatement(coverage, ['Đào Thị Bình', 'Lê An', 'Đào Thị Bình'])).toBe(
    '36 chỉ đạo, 41 câu bối cảnh, 3 câu bỏ qua bởi Đào Thị Bình, Lê An',
  );
  expect(closingStatement({ ...coverage, dismissed: 0 }, [])).toBe('36 chỉ đạo, 41 câu bối cảnh, không câu nào bỏ qua');
});
