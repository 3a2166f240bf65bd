import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readFileText } from '#documents/files/read-file.ts';
import { type Command, dayOption, UsageError } from '#platform/cli/command.ts';
import { readFiles } from '#reading/cli/read-command.ts';
import type { PlainDate } from '#shared/plain-date.ts';

export const readCommand: Command = {
  name: 'read',
  summary: 'Đọc văn bản (.txt, .docx, .pdf, .html, .json) và in các chỉ đạo đề xuất; không ghi gì.',
  usage: 'TỆP… [--date YYYY-MM-DD] [--explain]   (“-” là đầu vào chuẩn)',
  options: { date: { type: 'string' }, explain: { type: 'boolean' } },
  async run(input) {
    const { files, values } = input;
    if (files.length === 0) throw new UsageError('Cho ít nhất một tệp.');
    const date = dayOption(input, 'date');
    const texts = await Promise.all(files.map((file) => textOf(file, date)));
    const readings = readFiles(texts);
    const text = readings.map((reading) => summary(reading, values.explain === true)).join('\n\n');
    return { json: readings.length === 1 ? readings[0] : readings, text };
  },
};

async function textOf(file: string, date: PlainDate | undefined) {
  const bytes = file === '-' ? await standardInput() : await readFile(file);
  const name = file === '-' ? 'dau-vao.txt' : path.basename(file);
  const read = await readFileText({ name, bytes });
  return { name, text: read.text, date: date ?? read.date ?? null, genre: read.genre ?? null };
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

type Reading = ReturnType<typeof readFiles>[number];

function summary(reading: Reading, isExplaining: boolean): string {
  const lines = reading.directives.map((directive, index) => {
    const who = [directive.issuer, directive.addressee].map((name) => name ?? '?').join(' → ');
    const due = directive.deadline ? ` · hạn: ${directive.deadline.text}` : '';
    const why = isExplaining ? `\n      vì: ${directive.because.join('; ')}` : '';
    return `${String(index + 1).padStart(3)}. [${directive.kind}, ${directive.topic}, ${directive.certainty}] ${directive.quote}\n      ${who}${due}${why}`;
  });
  return `${reading.id}: ${reading.directives.length} chỉ đạo\n${lines.join('\n')}`;
}
