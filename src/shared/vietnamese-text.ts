/** Search folding: without diacritics, lower case, òa = oà, one space. "Kế hoạch Đà Nẵng" → "ke hoach da nang". */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Text as we store it: composed letters, so that equal words are equal strings. */
export function asStored(text: string): string {
  return text.normalize('NFC');
}

/** 1234.5 → "1.234,5". */
export function vietnameseNumber(value: number, maximumFractionDigits = 1): string {
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits }).format(value);
}

/** `2024-11-27` → "27-11-2024": how the city writes a day. */
export function vietnameseDay(date: string): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)}-${Number(month)}-${year}`;
}
