/** Fields of work: a closed list, one for each directive, and the same by which authority is on record. */
export const fields = [
  'giao thông',
  'đất đai',
  'nhà ở',
  'môi trường',
  'giáo dục',
  'y tế',
  'văn hóa-du lịch',
  'chuyển đổi số',
  'xây dựng Đảng',
  'tổ chức bộ máy',
  'đầu tư công-giải ngân',
  'quy hoạch-đô thị',
  'an ninh-quốc phòng',
  'phòng chống lãng phí/tham nhũng',
  'thiên tai',
  'an sinh xã hội',
  'kinh tế',
  'thể chế-pháp luật',
  'đối ngoại',
  'khác',
] as const;
export type Field = (typeof fields)[number];
