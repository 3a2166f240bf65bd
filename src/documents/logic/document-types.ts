/** What a paper is. `news` is a press report of a session, `khac` whatever fits none. */
export const documentKinds = [
  'news',
  'thong_bao_ket_luan',
  'thong_bao',
  'chi_thi',
  'cong_dien',
  'nghi_quyet',
  'quyet_dinh',
  'ke_hoach',
  'van_kien_dang',
  'cong_van',
  'bao_cao',
  'ket_luan',
  'luat',
  'khac',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** open: everybody in the system · internal: the city's own staff, not the agencies · secret: only that it exists, never its text. */
export const confidentialities = ['open', 'internal', 'secret'] as const;
export type Confidentiality = (typeof confidentialities)[number];

/** What one document does to another, read from the newer to the older: A `replaces` B. */
export const documentRelations = ['cites', 'amends', 'replaces', 'revokes', 'answers', 'implements'] as const;
export type DocumentRelation = (typeof documentRelations)[number];
