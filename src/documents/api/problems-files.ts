type Details = Record<string, string | number>;
type Sentences = Record<string, { vi: (details: Details) => string; en: (details: Details) => string }>;

const nothingWritten = { vi: 'Chưa ghi gì vào sổ.', en: 'Nothing was recorded.' };
const waysOut = {
  vi: 'Lưu lại thành .docx, .pdf (có chữ), .html hoặc .txt rồi tải lên, hoặc dán nội dung.',
  en: 'Save it as .docx, .pdf (with text), .html or .txt and upload it again, or paste the text.',
};

/** What the bytes turned out to be, in words a secretary uses, and what to do with such a file. */
const kinds: Readonly<Record<string, { vi: string; en: string; way?: 'picture' | 'unpack' | 'sheet' | 'program' }>> = {
  doc: { vi: 'văn bản Word đời cũ (.doc)', en: 'an old Word document (.doc)' },
  odt: { vi: 'văn bản OpenDocument (.odt)', en: 'an OpenDocument text (.odt)' },
  rtf: { vi: 'văn bản RTF', en: 'a rich text document (.rtf)' },
  mht: { vi: 'trang web lưu dạng .mht', en: 'a web archive (.mht)' },
  epub: { vi: 'sách điện tử (.epub)', en: 'an e-book (.epub)' },
  'word-xml': { vi: 'văn bản Word dạng XML', en: 'a Word XML document' },
  ole: { vi: 'tệp Office đời cũ', en: 'an old Office file' },
  xls: { vi: 'bảng tính Excel đời cũ (.xls)', en: 'an old Excel workbook (.xls)', way: 'sheet' },
  xlsx: { vi: 'bảng tính Excel (.xlsx)', en: 'an Excel workbook (.xlsx)', way: 'sheet' },
  ppt: { vi: 'bài trình chiếu đời cũ (.ppt)', en: 'an old presentation (.ppt)', way: 'sheet' },
  pptx: { vi: 'bài trình chiếu (.pptx)', en: 'a presentation (.pptx)', way: 'sheet' },
  png: { vi: 'ảnh PNG', en: 'a PNG picture', way: 'picture' },
  jpeg: { vi: 'ảnh JPEG', en: 'a JPEG picture', way: 'picture' },
  gif: { vi: 'ảnh GIF', en: 'a GIF picture', way: 'picture' },
  bmp: { vi: 'ảnh BMP', en: 'a BMP picture', way: 'picture' },
  tiff: { vi: 'ảnh TIFF', en: 'a TIFF picture', way: 'picture' },
  webp: { vi: 'ảnh WebP', en: 'a WebP picture', way: 'picture' },
  heic: { vi: 'ảnh HEIC của điện thoại', en: 'a HEIC phone picture', way: 'picture' },
  zip: { vi: 'tệp nén ZIP', en: 'a ZIP archive', way: 'unpack' },
  rar: { vi: 'tệp nén RAR', en: 'a RAR archive', way: 'unpack' },
  '7z': { vi: 'tệp nén 7-Zip', en: 'a 7-Zip archive', way: 'unpack' },
  gzip: { vi: 'tệp nén GZIP', en: 'a GZIP archive', way: 'unpack' },
  exe: { vi: 'chương trình Windows', en: 'a Windows program', way: 'program' },
  elf: { vi: 'chương trình Linux', en: 'a Linux program', way: 'program' },
  macho: { vi: 'chương trình máy tính', en: 'a computer program', way: 'program' },
  jar: { vi: 'chương trình Java', en: 'a Java program', way: 'program' },
  media: { vi: 'tệp âm thanh hoặc phim', en: 'a sound or video file', way: 'program' },
  binary: { vi: 'dữ liệu nhị phân, không phải văn bản', en: 'binary data, not a document', way: 'program' },
};

const ways = {
  picture: {
    vi: 'Nhận dạng chữ (OCR) bằng máy quét hoặc phần mềm khác rồi tải bản có chữ lên, hoặc gõ lại và dán nội dung.',
    en: 'Run text recognition (OCR) and upload the result, or paste the text.',
  },
  unpack: {
    vi: 'Giải nén rồi tải lên từng văn bản bên trong.',
    en: 'Unpack it and upload the documents inside one by one.',
  },
  sheet: { vi: 'Chép phần chữ cần ghi sổ và dán vào ô nội dung.', en: 'Copy the text you need and paste it.' },
  program: { vi: 'Hãy chọn lại đúng tệp văn bản.', en: 'Please choose the document itself.' },
};

const formats: Readonly<Record<string, { vi: string; en: string }>> = {
  pdf: {
    vi: 'Xuất lại tệp PDF từ bản gốc rồi tải lên, hoặc dán nội dung.',
    en: 'Export the PDF again from its source and upload it, or paste the text.',
  },
  json: { vi: 'Sửa lại cú pháp JSON rồi tải lên.', en: 'Mend the JSON syntax and upload it again.' },
  zip: {
    vi: 'Tải lại tệp từ nguồn gốc, hoặc dán nội dung.',
    en: 'Fetch the file again from its source, or paste the text.',
  },
};
const openInWord = {
  vi: 'Mở tệp bằng Word, lưu lại rồi tải lên, hoặc dán nội dung.',
  en: 'Open it in Word, save it and upload it again, or paste the text.',
};

const tricks: Readonly<Record<string, { vi: (d: Details) => string; en: (d: Details) => string }>> = {
  size: {
    vi: (d) => `giải nén ra ít nhất ${d.found} MB, giới hạn là ${d.limit} MB`,
    en: (d) => `it unpacks to ${d.found} MB or more, the limit is ${d.limit} MB`,
  },
  ratio: {
    vi: (d) => `một phần bên trong phình ra hơn ${d.found} lần khi giải nén, giới hạn là ${d.limit} lần`,
    en: (d) => `a part inside grows more than ${d.found} times when unpacked, the limit is ${d.limit} times`,
  },
  entries: {
    vi: (d) => `có ${d.found} phần bên trong, giới hạn là ${d.limit}`,
    en: (d) => `it holds ${d.found} parts, the limit is ${d.limit}`,
  },
  path: { vi: () => 'có đường dẫn trỏ ra ngoài tệp', en: () => 'a path inside points out of the file' },
  duplicate: { vi: () => 'có hai phần trùng tên', en: () => 'two parts have the same name' },
  lie: { vi: () => 'kích thước khai báo nhỏ hơn kích thước thật', en: () => 'a part is larger than it declares' },
  entity: {
    vi: () => 'có khai báo thực thể XML, điều mà tệp Word không dùng',
    en: () => 'it declares XML entities, which Word files never do',
  },
};

const file = (d: Details) => `“${d.name}”`;
const megabytes = (bytes: string | number | undefined) => Math.round(Number(bytes) / (1024 * 1024));
const grouped = (count: string | number | undefined, locale: string) =>
  new Intl.NumberFormat(locale).format(Number(count));

/** Endings that promise something else than what such a file turned out to be; an ending nobody knows promises nothing. */
const promises = new Set(['docx', 'pdf', 'txt', 'html', 'htm', 'json', 'jpg', 'tif', ...Object.keys(kinds)]);
const otherSpellings: Readonly<Record<string, string>> = { jpg: 'jpeg', tif: 'tiff' };

function disguise(d: Details, language: 'vi' | 'en'): string {
  const extension = String(d.extension ?? '');
  const isHonest = (otherSpellings[extension] ?? extension) === d.kind;
  if (isHonest || !promises.has(extension)) return '';
  return language === 'vi' ? `, dù tên có đuôi .${extension}` : `, although its name ends in .${extension}`;
}

function kindOf(d: Details, language: 'vi' | 'en'): string {
  return kinds[String(d.kind)]?.[language] ?? String(d.kind);
}

function wayOf(d: Details, language: 'vi' | 'en'): string {
  const way = kinds[String(d.kind)]?.way;
  return way ? ways[way][language] : waysOut[language];
}

/** Why a file was not taken in: the value, the reason, the way out. */
export const fileProblems: Sentences = {
  'documents.file_empty': {
    vi: (d) =>
      `Tệp ${file(d)} trống (0 byte). ${nothingWritten.vi} Kiểm tra lại tệp gốc rồi tải lên, hoặc dán nội dung.`,
    en: (d) =>
      `The file ${file(d)} is empty (0 bytes). ${nothingWritten.en} Check the original and upload it again, or paste the text.`,
  },
  'documents.file_too_large': {
    vi: (d) =>
      `Tệp ${file(d)} nặng hơn giới hạn ${megabytes(d.limit)} MB. ${nothingWritten.vi} Nén ảnh trong Word (Nén ảnh → E-mail), tách phụ lục, hoặc dán nội dung.`,
    en: (d) =>
      `The file ${file(d)} is heavier than the limit of ${megabytes(d.limit)} MB. ${nothingWritten.en} Compress its pictures, split off the annexes, or paste the text.`,
  },
  'documents.file_corrupt': {
    vi: (d) =>
      `Tệp ${file(d)} bị hỏng, không đọc được. ${nothingWritten.vi} ${(formats[String(d.format)] ?? openInWord).vi}`,
    en: (d) =>
      `The file ${file(d)} is damaged and cannot be read. ${nothingWritten.en} ${(formats[String(d.format)] ?? openInWord).en}`,
  },
  'documents.file_protected': {
    vi: (d) =>
      `Tệp ${file(d)} đặt mật khẩu nên không đọc được. ${nothingWritten.vi} Mở tệp, bỏ mật khẩu rồi tải lên, hoặc dán nội dung.`,
    en: (d) =>
      `The file ${file(d)} is protected by a password. ${nothingWritten.en} Open it, remove the password and upload it again, or paste the text.`,
  },
  'documents.file_too_slow': {
    vi: (d) =>
      `Tệp ${file(d)} ${d.limit === 'memory' ? 'cần quá nhiều bộ nhớ để đọc' : `đọc quá ${d.seconds} giây chưa xong`} nên đã dừng. ${nothingWritten.vi} Tách tệp thành nhiều phần, hoặc dán nội dung.`,
    en: (d) =>
      `Reading ${file(d)} ${d.limit === 'memory' ? 'took too much memory' : `took more than ${d.seconds} seconds`} and was stopped. ${nothingWritten.en} Split the file, or paste the text.`,
  },
  'documents.pdf_without_text': {
    vi: (d) =>
      `Tệp ${file(d)} (${d.pages} trang) chỉ có ảnh quét, không có chữ để đọc. ${nothingWritten.vi} ${ways.picture.vi}`,
    en: (d) =>
      `The file ${file(d)} (pages: ${d.pages}) holds scanned pictures and no text. ${nothingWritten.en} ${ways.picture.en}`,
  },
  'documents.too_many_pages': {
    vi: (d) =>
      `Tệp ${file(d)} có ${grouped(d.pages, 'vi-VN')} trang, vượt giới hạn ${grouped(d.limit, 'vi-VN')} trang. ${nothingWritten.vi} Tách tệp thành nhiều phần.`,
    en: (d) =>
      `The file ${file(d)} has ${grouped(d.pages, 'en')} pages, the limit is ${grouped(d.limit, 'en')}. ${nothingWritten.en} Split the file.`,
  },
  'documents.archive_bomb': {
    vi: (d) =>
      `Tệp ${file(d)} không an toàn: ${tricks[String(d.trick)]?.vi(d) ?? d.trick}. ${nothingWritten.vi} ${openInWord.vi}`,
    en: (d) =>
      `The file ${file(d)} is not safe: ${tricks[String(d.trick)]?.en(d) ?? d.trick}. ${nothingWritten.en} ${openInWord.en}`,
  },
  'documents.unknown_encoding': {
    vi: (d) =>
      `Không chắc bảng mã chữ của tệp ${file(d)} (có thể là ${d.guess}), đọc bừa sẽ sai dấu. ${nothingWritten.vi} Lưu lại với bảng mã UTF-8 rồi tải lên, hoặc dán nội dung.`,
    en: (d) =>
      `The encoding of ${file(d)} is uncertain (perhaps ${d.guess}); guessing would spoil its letters. ${nothingWritten.en} Save it as UTF-8 and upload it again, or paste the text.`,
  },
  'documents.old_vietnamese_font': {
    vi: (d) =>
      `Tệp ${file(d)} gõ bằng phông chữ ${d.font} đời cũ, không phải Unicode, nên chữ đọc ra sai dấu. ${nothingWritten.vi} Chuyển mã sang Unicode (ví dụ bằng UniKey) rồi tải lên, hoặc dán nội dung đã chuyển.`,
    en: (d) =>
      `The file ${file(d)} was typed for an old ${d.font} font, not in Unicode, so its letters read wrong. ${nothingWritten.en} Convert it to Unicode (with UniKey, for example) and upload it again, or paste the converted text.`,
  },
  'documents.unsupported_format': {
    vi: (d) =>
      `Tệp ${file(d)} là ${kindOf(d, 'vi')}${disguise(d, 'vi')}; hệ thống không đọc được loại này. ${nothingWritten.vi} ${wayOf(d, 'vi')}`,
    en: (d) =>
      `The file ${file(d)} is ${kindOf(d, 'en')}${disguise(d, 'en')}; this kind cannot be read. ${nothingWritten.en} ${wayOf(d, 'en')}`,
  },
  'documents.content_not_as_named': {
    vi: (d) =>
      `Tệp ${file(d)} mang đuôi .${d.extension} nhưng bên trong chỉ là chữ thường, có thể đã hỏng khi tải về. ${nothingWritten.vi} Lấy lại tệp gốc; nếu đúng là tệp chữ thì đổi đuôi thành .txt rồi tải lên.`,
    en: (d) =>
      `The file ${file(d)} ends in .${d.extension} but holds only plain text; it may have been spoiled in transfer. ${nothingWritten.en} Fetch the original; if it really is text, rename it to .txt and upload it again.`,
  },
  'documents.json_without_text': {
    vi: (d) =>
      `Tệp ${file(d)} là JSON nhưng không có mục "text" chứa nội dung. ${nothingWritten.vi} Thêm mục "text" rồi tải lên.`,
    en: (d) =>
      `The file ${file(d)} is JSON without a "text" member. ${nothingWritten.en} Add "text" and upload it again.`,
  },
  'documents.text_not_storable': {
    vi: (d) =>
      `Nội dung của tệp ${file(d)} có ký tự hỏng (NUL hoặc nửa ký tự Unicode) nên không lưu nguyên văn được. ${nothingWritten.vi} Xóa các ký tự đó rồi tải lên.`,
    en: (d) =>
      `The text of ${file(d)} holds broken characters (NUL or half a Unicode pair) and cannot be kept as it is. ${nothingWritten.en} Remove them and upload it again.`,
  },
  'documents.text_empty': {
    vi: (d) =>
      `Tệp ${file(d)} không có chữ nào. ${nothingWritten.vi} Nếu nội dung là ảnh thì nhận dạng chữ (OCR) trước, hoặc dán nội dung.`,
    en: (d) =>
      `The file ${file(d)} holds no text. ${nothingWritten.en} If its content is pictures, run text recognition (OCR) first, or paste the text.`,
  },
  'documents.text_too_long': {
    vi: (d) =>
      `Tệp ${file(d)} có ${grouped(d.characters, 'vi-VN')} ký tự, vượt giới hạn ${grouped(d.limit, 'vi-VN')} ký tự cho một văn bản. ${nothingWritten.vi} Tách thành nhiều văn bản.`,
    en: (d) =>
      `The file ${file(d)} has ${grouped(d.characters, 'en')} characters, the limit for one document is ${grouped(d.limit, 'en')}. ${nothingWritten.en} Split it into several documents.`,
  },
};

/** What a person should know about a file that was read; the codes stand in `FileText.warnings`. */
export const fileWarnings: Sentences = {
  'documents.name_differs_from_content': {
    vi: () => 'Đuôi tên tệp không đúng với nội dung; đã đọc theo nội dung thật.',
    en: () => 'The ending of the file’s name does not match its content; it was read by its content.',
  },
  'documents.pages_without_text': {
    vi: () => 'Có trang chỉ là ảnh quét, chưa đọc được chữ trên các trang đó. Hãy đối chiếu với bản gốc.',
    en: () => 'Some pages are scanned pictures and were not read. Compare with the original.',
  },
  'documents.tracked_changes': {
    vi: () => 'Văn bản còn dấu vết sửa đổi (Track Changes); đã đọc theo bản chấp nhận mọi sửa đổi.',
    en: () => 'The document has tracked changes; it was read as if all were accepted.',
  },
  'documents.pictures_not_read': {
    vi: () => 'Văn bản có ảnh; chữ nằm trong ảnh không được đọc.',
    en: () => 'The document has pictures; text inside them was not read.',
  },
  'documents.json_date_ignored': {
    vi: () => 'Ngày trong tệp JSON không đúng dạng NĂM-THÁNG-NGÀY nên đã bỏ qua.',
    en: () => 'The date in the JSON file is not YYYY-MM-DD and was ignored.',
  },
};
