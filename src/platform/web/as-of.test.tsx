import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { AsOfLink, AsOfProvider } from './as-of.tsx';
import { AsOfBand } from './as-of-band.tsx';
import { NavigationProvider } from './navigation.tsx';
import { Ruler } from './ruler.tsx';
import { ThemeProvider } from './theme/theme-provider.tsx';

const events = [
  { day: '2025-06-16', label: 'Phiên 16-6-2025', kind: 'session' },
  { day: '2026-01-10', label: 'Phiên 10-1-2026', kind: 'session' },
] as const;

afterEach(cleanup);

function show(asOf: string | null) {
  const onChange = vi.fn();
  const navigate = vi.fn();
  render(
    <ThemeProvider>
      <NavigationProvider path="/dieu-hanh" navigate={navigate}>
        <AsOfProvider today="2026-03-10" asOf={asOf} events={events} onChange={onChange}>
          <AsOfBand />
          <Ruler />
          <AsOfLink href="/so-chi-dao?chu-tri=7">Sổ</AsOfLink>
        </AsOfProvider>
      </NavigationProvider>
    </ThemeProvider>,
  );
  return { onChange, navigate };
}

test('an earlier day turns the paper old, says so, and stays in links', () => {
  const { navigate } = show('2025-06-16');
  expect(document.documentElement.dataset.theme).toBe('past');
  expect(screen.getByText('Đang xem sổ như ngày 16-6-2025.')).toBeTruthy();
  fireEvent.click(screen.getByText('Sổ'));
  expect(navigate).toHaveBeenCalledWith('/so-chi-dao?chu-tri=7&ngay=2025-06-16');
});

test('Esc goes back to today', () => {
  const { onChange } = show('2025-06-16');
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(onChange).toHaveBeenCalledWith(null);
});

test('today, and a day that has not come, are plain white paper', () => {
  show('2027-01-01');
  expect(document.documentElement.dataset.theme).toBe('light');
  expect(screen.queryByText(/Đang xem sổ/)).toBeNull();
  expect(screen.getByText('Sổ').getAttribute('href')).toBe('/so-chi-dao?chu-tri=7');
});

test.each([
  ['ArrowLeft', '2026-03-09'],
  ['PageUp', '2026-01-10'],
  ['ArrowRight', null], // never past today
])('on the ruler %s asks for %s', (key, day) => {
  const { onChange } = show(null);
  const handle = screen.getByRole('slider');
  expect(handle.getAttribute('aria-valuetext')).toBe('10-3-2026, hôm nay');
  fireEvent.keyDown(handle, { key });
  expect(onChange).toHaveBeenCalledWith(day);
});
