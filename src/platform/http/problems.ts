import type { Sentences } from './problem-sentences.ts';

export const platformProblems: Sentences = {
  'platform.sign_in_needed': {
    vi: () => 'Chưa đăng nhập hoặc phiên đăng nhập đã hết. Đăng nhập lại để tiếp tục.',
    en: () => 'You are not signed in, or your login has expired. Sign in again to go on.',
  },
  'platform.sign_in_failed': {
    vi: () => 'Tên đăng nhập hoặc mật khẩu không đúng. Kiểm tra lại, hoặc nhờ quản trị đặt lại mật khẩu.',
    en: () => 'The user name or the password is wrong. Check them, or ask the administrator for a new password.',
  },
  'platform.too_many_attempts': {
    vi: () => 'Đã nhập sai quá nhiều lần. Chờ một giờ, hoặc nhờ quản trị đặt lại mật khẩu.',
    en: () => 'Too many failed attempts. Wait an hour, or ask the administrator for a new password.',
  },
  'platform.not_allowed': {
    vi: ({ name }) =>
      `Tài khoản “${name ?? ''}” không có quyền làm việc này. Chưa ghi gì. Nhờ văn phòng hoặc quản trị nếu cần.`,
    en: ({ name }) =>
      `The account “${name ?? ''}” may not do this. Nothing was changed. Ask the office or the administrator.`,
  },
  'platform.csrf': {
    vi: () => 'Yêu cầu không kèm mã bảo vệ của phiên đăng nhập. Chưa ghi gì. Tải lại trang rồi làm lại.',
    en: () =>
      'The request lacks the protection token of your login. Nothing was changed. Reload the page and try again.',
  },
  'platform.not_found': {
    vi: () => 'Không có trang hoặc bản ghi này. Kiểm tra địa chỉ, hoặc tìm bằng ô tìm kiếm.',
    en: () => 'There is no such page or record. Check the address, or use the search box.',
  },
  'platform.input_invalid': {
    vi: ({ field, reason }) => `Ô “${field ?? ''}” chưa đúng: ${reason ?? ''}. Chưa ghi gì. Sửa ô này rồi gửi lại.`,
    en: ({ field, reason }) =>
      `The field “${field ?? ''}” is not right: ${reason ?? ''}. Nothing was changed. Correct it and send again.`,
  },
  'platform.request_too_large': {
    vi: ({ limit }) => `Nội dung gửi lên lớn hơn ${limit}. Chưa ghi gì. Chia nhỏ rồi gửi lại.`,
    en: ({ limit }) => `The request is larger than ${limit}. Nothing was changed. Split it and send again.`,
  },
  'platform.sheet_encoding': {
    vi: ({ name, guess }) =>
      `Không đọc được chữ trong tệp “${name}”${guess ? ` (có vẻ là bảng mã ${guess})` : ''}. Chưa ghi gì. Lưu lại dạng .xlsx, hoặc .csv với bảng mã UTF-8, rồi gửi lại.`,
    en: ({ name, guess }) =>
      `The text of the file “${name}” cannot be read${guess ? ` (it looks like ${guess})` : ''}. Nothing was changed. Save it as .xlsx, or as .csv in UTF-8, and send it again.`,
  },
  'platform.sheet_not_readable': {
    vi: ({ name, reason }) =>
      `Không đọc được bảng trong tệp “${name}” (${reason}). Chưa ghi gì. Mở tệp, lưu lại dạng .xlsx hoặc .csv rồi gửi lại.`,
    en: ({ name, reason }) =>
      `The table in the file “${name}” cannot be read (${reason}). Nothing was changed. Open it, save it as .xlsx or .csv and send it again.`,
  },
  'platform.sheet_too_large': {
    vi: ({ name, megabytes }) =>
      `Tệp “${name}” bung ra hơn ${megabytes} MB. Chưa ghi gì. Chia thành nhiều tệp nhỏ hơn.`,
    en: ({ name, megabytes }) =>
      `The file “${name}” inflates to more than ${megabytes} MB. Nothing was changed. Split it into smaller files.`,
  },
  'platform.internal': {
    vi: ({ reference }) => `Máy chủ gặp lỗi, chưa ghi gì. Thử lại; nếu vẫn lỗi, báo quản trị mã ${reference ?? ''}.`,
    en: ({ reference }) =>
      `The server failed, nothing was changed. Try again; if it fails again, tell the administrator ${reference ?? ''}.`,
  },
  'platform.username_invalid': {
    vi: ({ username }) =>
      `Tên đăng nhập “${username}” không dùng được. Dùng 2 đến 40 chữ thường không dấu, số, dấu chấm hoặc gạch nối.`,
    en: ({ username }) =>
      `The user name “${username}” cannot be used. Use 2 to 40 plain small letters, digits, dots or hyphens.`,
  },
  'platform.username_taken': {
    vi: ({ username }) => `Đã có tài khoản “${username}”. Chọn tên khác.`,
    en: ({ username }) => `The account “${username}” exists already. Choose another name.`,
  },
  'platform.password_too_short': {
    vi: ({ shortest }) => `Mật khẩu ngắn hơn ${shortest} ký tự. Đặt mật khẩu dài hơn.`,
    en: ({ shortest }) => `The password is shorter than ${shortest} characters. Choose a longer one.`,
  },
  'platform.agency_needs_unit': {
    vi: ({ username }) => `Tài khoản đơn vị “${username}” phải gắn với một đơn vị. Chọn đơn vị.`,
    en: ({ username }) => `The agency account “${username}” needs a unit. Choose one.`,
  },
  'platform.account_not_found': {
    vi: ({ username }) => `Không có tài khoản “${username}”. Xem danh sách tài khoản.`,
    en: ({ username }) => `There is no account “${username}”. See the list of accounts.`,
  },
  'platform.cannot_disable_self': {
    vi: ({ username }) => `Không thể tự khóa tài khoản đang dùng “${username}”. Nhờ một quản trị khác.`,
    en: ({ username }) => `You cannot disable your own account “${username}”. Ask another administrator.`,
  },
};
