import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { documentKinds } from '#documents/logic/document-types.ts';
import { type Command, type CommandInput, dayOption, UsageError } from '#platform/cli/command.ts';
import type { ActionContext } from '#platform/context.ts';
import { importDocument } from '#reading/actions/import-document.ts';
import { withCity } from './with-city.ts';

export const importCommand: Command = {
  name: 'import',
  summary: 'Lưu văn bản vào sổ cùng các chỉ đạo đề xuất, chờ người duyệt.',
  usage:
    'TỆP… [--kind LOẠI] [--title “TRÍCH YẾU”] [--issuer …] [--number …] [--date YYYY-MM-DD] [--source …] [--without-directives]',
  options: {
    kind: { type: 'string' },
    title: { type: 'string' },
    issuer: { type: 'string' },
    number: { type: 'string' },
    date: { type: 'string' },
    source: { type: 'string' },
    'without-directives': { type: 'boolean' },
  },
  async run(input) {
    const { files } = input;
    if (files.length === 0) throw new UsageError('Cho ít nhất một tệp.');
    const imported = await withCity(async (context) => {
      const done = [];
      for (const file of files) done.push({ file, ...(await importFile(context, file, input)) });
      return done;
    });
    const text = imported.map(
      ({ file, proposals, documentId }) => `${file}: ${proposals} đề xuất, mở /van-ban/${documentId} để duyệt.`,
    );
    return { json: imported, text: text.join('\n') };
  },
};

async function importFile(context: ActionContext, file: string, input: CommandInput) {
  const { values } = input;
  const said = (name: string) => (typeof values[name] === 'string' ? values[name] : null);
  const kind = documentKinds.find((known) => known === (said('kind') ?? 'khac'));
  if (!kind) throw new UsageError(`--kind phải là một trong: ${documentKinds.join(', ')}.`);
  const name = path.basename(file);
  const document = {
    kind,
    title: said('title') ?? name,
    issuer: said('issuer'),
    number: said('number'),
    issuedOn: dayOption(input, 'date') ?? null,
    source: said('source') ?? name,
  };
  const given = { file: { name, mediaType: 'application/octet-stream', bytes: await readFile(file) } };
  return importDocument(context, { document, withoutDirectives: values['without-directives'] === true }, given);
}
