import { expect, test } from 'vitest';
import { isBystander, isPublic } from './voices.ts';

test.each([
  ['chuyên gia giao thông Lê Văn An', true],
  ['ông Nguyễn Văn Tám, chuyên gia dược lý', true],
  ['đại biểu Trần Thị Bình (đoàn Hòa Sơn)', true],
  ['ông Lê Minh Đức, Bí thư Tỉnh ủy', false],
  ['đồng chí Lê Minh Đức, đại biểu Quốc hội, Bí thư Tỉnh ủy', false],
  ['Giám đốc Sở Y tế', false],
])('«%s» speaks without office in the matter: %s', (name, expected) => expect(isBystander(name)).toBe(expected));

test.each([
  ['Người dân khi mua thuốc', true],
  ['Hành khách', true],
  ['Người dân, chính quyền các xã', false],
  ['Người đứng đầu cơ sở y tế', false],
])('«%s» is the public: %s', (name, expected) => expect(isPublic(name)).toBe(expected));
