/** Short ways to write a time that mean one only where a column or a label says that a time stands there. */
const shorthand: readonly (readonly [RegExp, string])[] = [
  [/^[Tt](\d{1,2}) ?[-–] ?[Tt]?(\d{1,2}) ?[/-] ?(\d{4})$/u, 'từ tháng $1 đến tháng $2/$3'],
  [/^(?:[Tt]\.? ?)?(1[0-2]|0?[1-9]) ?[/-] ?(20\d{2})$/u, 'tháng $1/$2'],
  [/^(\d{1,2}) ?[-–] ?(\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?)$/u, 'từ $1-$2'],
  [/^(20\d{2}) ?[-–] ?(20\d{2})$/u, 'giai đoạn $1-$2'],
];

/** "4/2026" → "tháng 4/2026", "15-20/4/2026" → "từ 15-20/4/2026"; null for a cell that is no shorthand. */
export function spelledOut(cell: string): string | null {
  const trimmed = cell.trim();
  const form = shorthand.find(([pattern]) => pattern.test(trimmed));
  return form ? trimmed.replace(...form) : null;
}

/** "Trước 30/6" under "Thời hạn" is the deadline, whatever days the work itself tells; a sentence about times is not. */
export const isTimeCell = (time: string | null) => time !== null && time.trim().split(/\s+/).length <= 6;
