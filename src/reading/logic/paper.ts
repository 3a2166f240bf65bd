import type { Block } from './layout.ts';

/** True for papers (notices, letters, plans, directives), false for stories told by a newspaper. */
export function looksOfficial(text: string, blocks: readonly Block[], genre: string | null): boolean {
  if (genre === 'news') return false;
  if (genre) return true;
  const head = text.slice(0, 1500);
  if (/CỘNG HÒA XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Kính gửi\s?:|Độc lập\s?-\s?Tự do/u.test(head)) return true;
  const body = blocks.filter((block) => block.kind === 'text' || block.kind === 'heading');
  const marked = body.filter((block) => block.marker.type !== 'none');
  return body.length >= 3 && marked.length / body.length > 0.4;
}

/** The body in the letterhead, used when nobody in the text speaks; null when there is none. */
export function issuingBodyOf(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks.slice(0, 6)) {
    const words = text.slice(block.start, block.end).replace(/\s+/g, ' ').trim();
    const found =
      /^((?:ỦY BAN NHÂN DÂN|UBND|THÀNH ỦY|TỈNH ỦY|ĐẢNG ỦY|BỘ|HỘI ĐỒNG NHÂN DÂN|HĐND|THỦ TƯỚNG CHÍNH PHỦ|CHÍNH PHỦ|VĂN PHÒNG|SỞ|BAN)[\p{Lu}\s]{0,60}?)(?= CỘNG HÒA| VĂN PHÒNG| Số|$)/u.exec(
        words,
      );
    if (found) return titleCase(found[1]!.trim());
  }
  return null;
}

function titleCase(shout: string): string {
  return shout
    .split(' ')
    .map((word) => (/^(?:UBND|HĐND)$/.test(word) ? word : word[0]! + word.slice(1).toLowerCase()))
    .join(' ')
    .replace(/Nhân Dân/g, 'nhân dân')
    .replace(/^Ủy Ban/, 'Ủy ban')
    .replace(/^Hội Đồng/, 'Hội đồng');
}
