import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { onStage } from '#tasks/testing/stage.tsx';
import { useNavigationItems, useTitle } from './navigation-items.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Title({ path }: { path: string }) {
  return <h1>{useTitle(path, useNavigationItems())}</h1>;
}

test.each([
  ['/dieu-hanh', 'Điều hành'],
  ['/lo-trinh/D19', 'Lộ trình'],
  ['/chi-dao/D09', 'Sổ chỉ đạo'], // a page of the register, whatever its address
  ['/trach-nhiem', 'Tổ chức'], // the map of the units' work
  ['/quan-tri', 'Quản trị'], // opened from the account, not from the navigation
  ['/khong-co', 'Lộ Trình'],
])('%s bears the name %s', (path, title) => {
  onStage(<Title path={path} />, { path, answer: () => ({ body: { directives: { total: 3 } } }) });
  expect(screen.getByRole('heading').textContent).toBe(title);
});
