import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ThemeProvider } from '#platform/web/theme/theme-provider.tsx';
import { ProposalList } from './proposal-list.tsx';
import type { ReviewProposal } from './reading-api.ts';

afterEach(cleanup);

const aProposal = (fields: Partial<ReviewProposal>): ReviewProposal => ({
  ...{ id: 'p1', start: 0, end: 24, quote: 'lập đề án đổi xe buýt cũ', kind: 'instruction', issuer: null },
  ...{ addressee: 'Sở Xây dựng', coordinating: [], deadline: null, window: null, topic: 'giao thông', certainty: 0.92 },
  ...{
    because: [],
    origin: 'machine',
    state: 'open',
    stateReason: null,
    decidedBy: null,
    decidedOn: null,
    sentence: 1,
  },
  ...fields,
});

test('a proposal the machine is not sure of is told apart in the list, with its certainty, until it is decided', () => {
  const proposals = [
    aProposal({ id: 'sure' }),
    aProposal({ id: 'doubtful', certainty: 0.7 }),
    aProposal({ id: 'decided', certainty: 0.7, state: 'accepted' }),
  ];
  render(
    <ThemeProvider>
      <ProposalList proposals={proposals} currentId={null} card={null} onPick={vi.fn()} />
    </ThemeProvider>,
  );
  const states = screen.getAllByRole('img').map((mark) => mark.getAttribute('aria-label'));
  expect(states.filter((words) => /chờ duyệt|đã nhận/.test(words ?? ''))).toEqual([
    'chờ duyệt',
    'chờ duyệt, máy đọc chắc 70%: nên xem kỹ',
    'đã nhận',
  ]);
});
