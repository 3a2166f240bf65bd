import type { Command } from '#platform/cli/command.ts';
import { readingOf } from '#platform/context.ts';
import type { CorrectedField, CorrectionKind, KeptProposal } from '#reading/logic/correction-examples.ts';
import { type CorrectionExample, correctionExamples } from '#reading/storage/correction-queries.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';
import { withCity } from './with-city.ts';

export const examplesCommand: Command = {
  name: 'examples',
  summary: 'Các chỗ người duyệt đã sửa đề xuất của máy, để thêm từ khóa và câu thử; chỉ văn bản công khai.',
  usage: '[--json]',
  options: {},
  async run() {
    const examples = await withCity((context) => correctionExamples(readingOf(context)));
    const text = examples.map((example, at) => told(example, at + 1)).join('\n\n');
    return { json: examples.map(asJson), text: text || 'Chưa có chỗ nào người duyệt sửa trong văn bản công khai.' };
  },
};

const kinds: Readonly<Record<CorrectionKind, string>> = {
  edited: 'sửa',
  split: 'tách',
  merged: 'gộp',
  dismissed: 'bỏ',
  added: 'máy sót, người thêm',
};

const fields: Readonly<Record<CorrectedField, string>> = {
  span: 'đoạn trích',
  kind: 'loại',
  issuer: 'người ra chỉ đạo',
  addressee: 'nơi nhận',
  coordinating: 'phối hợp',
  deadline: 'thời hạn',
  topic: 'lĩnh vực',
};

function told(example: CorrectionExample, number: number): string {
  const { correction, changed, document, ordinals, sentence, engine, person, why } = example;
  const what = [kinds[correction], changed.map((field) => fields[field]).join(', ')].filter(Boolean).join(': ');
  const day = document.issuedOn ? `, ${vietnameseDay(document.issuedOn)}` : '';
  const lines = [
    `${number}. ${what} · ${document.title}${day}, câu ${ordinals.join(', ')}`,
    `   câu    ${oneLine(sentence)}`,
    ...engine.map((proposal) => `   máy    ${side(proposal)}\n          vì: ${proposal.because.join('; ')}`),
    ...person.map((proposal) => `   người  ${side(proposal)}`),
  ];
  if (why) lines.push(`   lý do  ${why}`);
  return lines.join('\n');
}

function side({ quote, kind, topic, issuer, addressee, coordinating, deadline }: KeptProposal): string {
  const who = [issuer, addressee].map((name) => name ?? '?').join(' → ');
  const beside = coordinating.length > 0 ? ` · phối hợp: ${coordinating.join('; ')}` : '';
  const due = deadline ? ` · hạn: ${deadline.text}` : '';
  return `[${kind}, ${topic}] “${oneLine(quote)}” · ${who}${beside}${due}`;
}

const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim();

/** Without names of those who decided: an example teaches what, not who. */
function asJson({ document, ordinals, sentence, correction, changed, why, engine, person }: CorrectionExample) {
  const said = (proposals: readonly KeptProposal[], isEngine: boolean) =>
    proposals.map(
      ({ start, end, quote, kind, issuer, addressee, coordinating, deadline, topic, certainty, because }) => ({
        ...{ start, end, quote, kind, issuer, addressee, coordinating, deadline, topic },
        ...(isEngine && { certainty, because }),
      }),
    );
  return {
    ...{ document, ordinals, sentence, correction, changed, why },
    engine: said(engine, true),
    person: said(person, false),
  };
}
