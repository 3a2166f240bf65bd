import type { NewSession } from '../actions/open-session.ts';
import type { NewDocument } from '../actions/store-document.ts';

/** A session held in the test city. */
export const aSession = (wanted: Partial<NewSession> = {}): NewSession => ({
  heldOn: '2026-02-20',
  title: 'Làm việc về giao thông xanh',
  source: 'Biên bản phiên làm việc',
  ...wanted,
});

/** A conclusion notice of the test city. */
export const aDocument = (wanted: Partial<NewDocument> = {}): NewDocument => ({
  kind: 'thong_bao_ket_luan',
  title: 'Thông báo kết luận về giao thông xanh',
  issuer: 'Văn phòng Thành ủy',
  issuedOn: '2026-02-25',
  source: 'Văn phòng gửi',
  ...wanted,
});
