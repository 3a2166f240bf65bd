import { verifyChain } from '#platform/audit/audit-queries.ts';
import { type Command, UsageError } from '#platform/cli/command.ts';
import { withCity } from './with-city.ts';

const reasons = {
  gap: 'thiếu mắt xích',
  previous_hash: 'không nối với mắt xích trước',
  hash: 'nội dung đã bị sửa',
  columns: 'cột tra cứu không khớp nội dung',
  head: 'mắt xích cuối không khớp',
};

export const auditCommand: Command = {
  name: 'audit',
  summary: 'audit verify: chứng minh chuỗi kiểm chứng còn nguyên; sai thì chỉ mắt xích đầu tiên.',
  usage: 'verify',
  options: {},
  async run({ files }) {
    if (files[0] !== 'verify') throw new UsageError('Chỉ có “audit verify”.');
    const proof = await withCity((context) => verifyChain(context.db, context.tenantId));
    if (proof.brokenAt) {
      const { sequence, why } = proof.brokenAt;
      return {
        json: proof,
        text: '',
        problems: [
          {
            code: 'audit.broken',
            message: `Chuỗi kiểm chứng đứt ở mắt xích ${sequence}: ${reasons[why]}.`,
            line: sequence,
          },
        ],
      };
    }
    return { json: proof, text: `Chuỗi kiểm chứng khớp, ${proof.length} mắt xích.` };
  },
};
