import { expect, test } from 'vitest';
import { fields } from '#organisations/logic/field.ts';
import { topics } from '#reading/logic/reading-types.ts';

test('directives are sorted by the very fields for which authority is on record', () => expect(fields).toEqual(topics));
