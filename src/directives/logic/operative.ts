/** do: the work is to be done · stop: it is to end, to wait, or not to be begun. */
export type Operative = 'do' | 'stop';

const stopping =
  /(?<!\p{L}|không )(?:tạm dừng|dừng|tạm ngừng|ngừng|đình chỉ|chấm dứt|hủy bỏ|bãi bỏ|thu hồi chủ trương|tạm hoãn|hoãn|chưa|không(?: được)?)(?!\p{L})/giu;
/** "không để xảy ra", "không chậm quá", "không ngừng nâng cao": a way of doing, not a refusal. */
const mannerAfter =
  /^\s+(?:để|chậm|muộn|quá|ngừng|chỉ|những|làm ảnh hưởng|bỏ sót|né tránh|đùn đẩy|chủ quan|lơ là|kể|phân biệt)(?!\p{L})/iu;

/** Whoever is ordered stands first, so the operative word is looked for near the start. */
const reach = 48;

/**
 * What a quote does to the work it names. «tạm dừng cấp phép xe ba bánh» → stop; «cấp phép xe ba bánh» → do;
 * «kiểm tra, không để xảy ra ùn tắc» → do.
 */
export function operativeOf(quote: string): Operative {
  const found = [...quote.slice(0, reach + 20).matchAll(stopping)].find(
    (match) => match.index < reach && !mannerAfter.test(quote.slice(match.index + match[0].length)),
  );
  return found ? 'stop' : 'do';
}
