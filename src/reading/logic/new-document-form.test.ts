import { expect, test } from 'vitest';
import { emptyForm, missingFields, participantsOf, requestOf } from './new-document-form.ts';

const filled = { ...emptyForm, title: 'Thông báo kết luận', source: 'Văn phòng' };

test.each([
  ['nothing typed', emptyForm, ['document.title', 'document.source']],
  ['blanks are nothing', { ...filled, title: '  ' }, ['document.title']],
  ['a session to choose', { ...filled, session: 'existing' as const }, ['document.sessionId']],
  ['a session to record', { ...filled, session: 'new' as const }, ['session.title', 'session.heldOn']],
  ['enough', filled, []],
])('%s', (_name, form, missing) => expect(missingFields(form)).toEqual(missing));

test('a person a line, the post after the first comma', () => {
  expect(
    participantsOf(
      ' Nguyễn Văn An, Giám đốc Sở Xây dựng\n\nTrần Bình\n, chức vụ không tên\nLê Chi, Phó Bí thư, Chủ tịch',
    ),
  ).toEqual([
    { personName: 'Nguyễn Văn An', postName: 'Giám đốc Sở Xây dựng' },
    { personName: 'Trần Bình', postName: null },
    { personName: 'Lê Chi', postName: 'Phó Bí thư, Chủ tịch' },
  ]);
});

test('empty boxes are unknown, not empty words; a session left over in the form is not sent', () => {
  const request = requestOf({ ...filled, sessionTitle: 'Phiên bỏ dở', sessionId: 'x' });
  expect(request.document).toMatchObject({ issuer: null, number: null, sessionId: null });
  expect(request.session).toBeNull();
});
