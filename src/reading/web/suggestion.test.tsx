import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { LineField } from './line-field.tsx';

afterEach(cleanup);

test('what the text tells is marked as inferred and taken with one press', () => {
  const onChange = vi.fn();
  render(<LineField id="number" label="Số, ký hiệu" value="" suggested="412/TB-UBND" onChange={onChange} />);
  expect(screen.getByText('suy từ văn bản:', { exact: false }).parentElement?.textContent).toContain('412/TB-UBND');
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Điền ô Số, ký hiệu' }));
  expect(onChange).toHaveBeenCalledWith('412/TB-UBND');
});

test('nothing told: nothing offered', () => {
  render(<LineField id="number" label="Số, ký hiệu" value="" suggested={null} onChange={() => {}} />);
  expect(screen.queryByRole('button')).toBeNull();
});
