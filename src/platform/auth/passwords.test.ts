import { expect, test } from 'vitest';
import { hashPassword, isPassword, newPassword } from './passwords.ts';

test('a password is known again, whichever way its accents are composed', async () => {
  const stored = await hashPassword('Mật khẩu dài');
  expect(stored).toMatch(/^argon2id\$19456\$2\$/);
  expect(await isPassword('Mật khẩu dài'.normalize('NFD'), stored)).toBe(true);
  expect(await isPassword('mật khẩu dài', stored)).toBe(false);
});

test('the same password is stored differently each time', async () => {
  expect(await hashPassword('giống nhau')).not.toBe(await hashPassword('giống nhau'));
});

test('what is no hash of ours opens nothing', async () => {
  expect(await isPassword('', '')).toBe(false);
  expect(await isPassword('x', 'md5$abc')).toBe(false);
});

test('a made password can be read aloud', () => {
  expect(newPassword()).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
});
