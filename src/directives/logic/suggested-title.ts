const longest = 60;
const fewestWords = 4;
/** "Tháng 1 và 2-2025, hoàn thành đại hội chi bộ": a day is no name, what is to be done is. */
const beginsWithTime =
  /^(trước|trong|từ|đến|chậm nhất|đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần|ngày|tuần|tháng|quý|năm)\s/iu;

/**
 * A short name for a directive until a person gives a better one: its first clause that names something, cut between words.
 * «đẩy nhanh tiến độ thi công, bàn giao mặt bằng» → «Đẩy nhanh tiến độ thi công».
 */
export function suggestedTitle(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  const clauses = words.split(/(?<=[,;:.])(?=\s|$)/u).map((clause) => clause.trim());
  const naming = clauses.length > 1 && beginsWithTime.test(clauses[0]!) ? clauses.slice(1) : clauses;
  const name = enoughOf(naming).replace(/[,;:.]+$/u, '') || words;
  const title = name.length <= longest ? name : cutBetweenWords(name);
  return title.charAt(0).toLocaleUpperCase('vi') + title.slice(1);
}

/** «đầu tư, quy hoạch xây dựng trường học»: two syllables say too little, so the next clause comes along. */
function enoughOf(clauses: readonly string[]): string {
  let name = '';
  for (const clause of clauses) {
    name = `${name} ${clause}`.trim();
    if (name.split(' ').length >= fewestWords) break;
  }
  return name;
}

function cutBetweenWords(text: string): string {
  const end = text.lastIndexOf(' ', longest - 1);
  return `${text.slice(0, end > 0 ? end : longest - 1)}…`;
}
