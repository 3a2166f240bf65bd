import { writeFile } from 'node:fs/promises';
import { type Command, dayOption, UsageError } from '#platform/cli/command.ts';
import { readingOf } from '#platform/context.ts';
import { briefOrRefuse } from '#reports/api/brief-route.ts';
import { briefDocx } from '#reports/exports/brief-docx.ts';
import { briefMarkdown } from '#reports/exports/brief-markdown.ts';
import { withCity } from './with-city.ts';

const formats = ['docx', 'md', 'json'] as const;

export const briefCommand: Command = {
  name: 'brief',
  summary: 'Tờ trình gọn cho phiên sau.',
  usage: '[--as-of YYYY-MM-DD] [--session MÃ PHIÊN] [--format docx|md|json] [--out TỆP]',
  options: {
    'as-of': { type: 'string' },
    session: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
  },
  async run(input) {
    const { values } = input;
    const format = formats.find((known) => known === (values.format ?? 'md'));
    if (!format)
      throw new UsageError(
        `--format ${values.format} chưa có. Chọn ${formats.join(', ')}; bản PDF in từ màn hình Tờ trình gọn.`,
      );
    const asOf = dayOption(input, 'as-of');
    const brief = await withCity((context) =>
      briefOrRefuse(
        { ...readingOf(context), ...(asOf && { asOf }) },
        { sessionId: values.session as string | undefined },
      ),
    );
    if (format !== 'docx')
      return { json: brief, text: format === 'json' ? JSON.stringify(brief, null, 1) : briefMarkdown(brief) };
    const file = String(values.out ?? `to-trinh-gon-${brief.asOf}.docx`);
    await writeFile(file, await briefDocx(brief));
    return { json: { file, brief }, text: `Đã ghi ${file}` };
  },
};
