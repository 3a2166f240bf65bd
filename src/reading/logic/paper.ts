import type { Block } from './layout.ts';

/** True for papers (notices, letters, plans, directives), false for stories told by a newspaper. */
export function looksOfficial(text: string, blocks: readonly Block[], genre: string | null): boolean {
  if (genre === 'news') return false;
  if (genre) return true;
  const head = text.slice(0, 1500);
  if (/CỘNG HÒA XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Kính gửi\s?:|Độc lập\s?-\s?Tự do/u.test(head)) return true;
  if (
    /^\s*(?:CHỈ THỊ|CÔNG ĐIỆN|THÔNG BÁO|KẾ HOẠCH|NGHỊ QUYẾT|QUYẾT ĐỊNH|KẾT LUẬN|CHƯƠNG TRÌNH|QUYẾT NGHỊ|HƯỚNG DẪN)(?:\s*:)?\s*$/mu.test(
      head,
    )
  )
    return true;
  if (/^\s*(?:Số\s?:|Điều 1\.)/mu.test(head)) return true;
  const body = blocks.filter((block) => block.kind === 'text' || block.kind === 'heading');
  const marked = body.filter((block) => block.marker.type !== 'none');
  return body.length >= 3 && marked.length / body.length > 0.4;
}

/** The body in the letterhead, used when nobody in the text speaks; null when there is none. */
export function issuingBodyOf(text: string, blocks: readonly Block[]): string | null {
  const head = blocks
    .slice(0, 6)
    .filter((block) => block.kind === 'heading' || block.kind === 'noise')
    .map((block) => text.slice(block.start, block.end).replace(/\s+/g, ' ').trim())
    .join(' ');
  const found =
    /(?:^|\s)((?:ỦY BAN NHÂN DÂN|UBND|THÀNH ỦY|TỈNH ỦY|ĐẢNG ỦY|BỘ|HỘI ĐỒNG NHÂN DÂN|HĐND|THỦ TƯỚNG CHÍNH PHỦ|CHÍNH PHỦ|SỞ|BAN)(?: [\p{Lu}]+){0,6}?)(?= CỘNG HÒA| ĐẢNG CỘNG| VĂN PHÒNG| KẾ HOẠCH| CHỈ THỊ| THÔNG BÁO| NGHỊ QUYẾT| QUYẾT ĐỊNH| CÔNG ĐIỆN| KẾT LUẬN| Số| \*| \||\s?-|\s?$)/u.exec(
      head,
    );
  return found ? namedAs(found[1]!) : null;
}

const territories = new Set(['tỉnh', 'phố', 'huyện', 'quận', 'xã', 'phường', 'thị']);

/** "ỦY BAN NHÂN DÂN TỈNH BẮC SƠN" → "Ủy ban nhân dân tỉnh Bắc Sơn". */
function namedAs(shout: string): string {
  let isPlace = false;
  const words = shout.split(' ').map((word, index) => {
    if (/^(?:UBND|HĐND)$/.test(word)) return word;
    const low = word.toLowerCase();
    const isCapital = index === 0 || isPlace;
    if (territories.has(low)) isPlace = true;
    return isCapital ? word[0]! + low.slice(1) : low;
  });
  return words.join(' ').replace('Thủ tướng chính phủ', 'Thủ tướng Chính phủ');
}
