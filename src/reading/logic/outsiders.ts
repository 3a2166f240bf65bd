/** Words before or after a name that say the person holds no office in the matter. */
const before =
  'chuyên gia|luật sư|đại biểu|ĐBQH|TS|ThS|PGS|GS|KTS|LS|tiến sĩ|thạc sĩ|giáo sư|kiến trúc sư|nhà nghiên cứu|nhà giáo|bác sĩ|phụ huynh|công nhân|nông dân|sinh viên|tài xế|tiểu thương|người dân|bạn đọc|già làng';
const after =
  'chuyên gia|luật sư|giảng viên|phụ huynh|công nhân|người dân|nông dân|tổ dân phố|khu phố|hội viên|đại biểu|bác sĩ|sinh viên|giáo viên|tiểu thương|tài xế|nguyên|cựu|chủ một|chủ hộ|chủ quán|hiệu trưởng một|chuyên viên';
const name = '(?:\\p{Lu}\\p{L}*\\s){1,4}\\p{Lu}\\p{L}*';

const titled = new RegExp(`(?<!\\p{L})(?:${before})[.\\s]{1,3}(?:[^\\s,.]{1,12}[.\\s]{1,2}){0,1}(${name})`, 'giu');
const apposed = new RegExp(
  `(?<!\\p{L})(?:ông|bà|chị|anh|em|cụ)\\s(${name})\\s?(?:\\(\\d{1,3}\\stuổi|,\\s\\d{1,3}\\stuổi|\\(ngụ|\\(xã|\\(phường|,\\s(?:${after})(?!\\p{L}))`,
  'giu',
);

/** Last names, in lower case, of the experts and citizens a story quotes: "ông Tâm" further down is one of them. */
export function outsidersIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const pattern of [titled, apposed])
    for (const match of text.matchAll(pattern)) {
      const words = match[1]!.split(/\s/u).filter((word) => /^\p{Lu}/u.test(word));
      if (words.length > 1) found.add(words.at(-1)!.toLowerCase());
    }
  return found;
}

/** "ông Tâm", "chị Nhi", "Thạc sĩ Nguyễn Hữu Tâm"; whom the press calls anh, chị, em or cụ never speaks for an office. */
export function isOutsider(speaker: string | null, outsiders: ReadonlySet<string>): boolean {
  if (speaker === null || !/^(?:ông|bà|chị|anh|em|cụ|ts|ths|gs|pgs|tiến sĩ|thạc sĩ|nhà giáo)[\s.]/iu.test(speaker))
    return false;
  if (/^(?:anh|chị|em|cụ)\s\p{Lu}/u.test(speaker)) return true;
  const [bare] = speaker.split(/[(,–-]/u);
  return outsiders.has(bare!.trim().split(/\s/u).at(-1)!.toLowerCase());
}
