import type { Sentences } from '#platform/http/problem-sentences.ts';

export const reportsProblems: Sentences = {
  'reports.no_directives': {
    vi: () =>
      'Chưa có chỉ đạo nào trong sổ của ngày này nên chưa lập được tờ trình. Thêm văn bản và nhận chỉ đạo trước.',
    en: () =>
      'The register of this day holds no directive, so there is nothing to brief. Add a document and accept its directives first.',
  },
};
