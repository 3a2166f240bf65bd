const longest = 60;

/**
 * A short name for a directive until a person gives a better one: its first clause, cut between words.
 * «đẩy nhanh tiến độ thi công, bàn giao mặt bằng» → «Đẩy nhanh tiến độ thi công».
 */
export function suggestedTitle(quote: string): string {
  const clause =
    quote
      .replace(/\s+/g, ' ')
      .trim()
      .split(/[,;:.](?=\s|$)/u)[0]!
      .trim() || quote.trim();
  const title = clause.length <= longest ? clause : cutBetweenWords(clause);
  return title.charAt(0).toLocaleUpperCase('vi') + title.slice(1);
}

function cutBetweenWords(text: string): string {
  const end = text.lastIndexOf(' ', longest - 1);
  return `${text.slice(0, end > 0 ? end : longest - 1)}…`;
}
