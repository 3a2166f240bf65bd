import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The document the product began from lies beside the project, never in it. Where it is missing, a report of our own stands in. */
const corpusFile = path.join(import.meta.dirname, '../../../shared/corpus/s01-sggp-tbt-ha-noi-2024.json');

export function reportToPaste(): { text: string; leastDirectives: number } {
  if (existsSync(corpusFile)) {
    const { text } = JSON.parse(readFileSync(corpusFile, 'utf8')) as { text: string };
    return { text, leastDirectives: 20 };
  }
  return { text: ownReport, leastDirectives: 4 };
}

const ownReport = `Bí thư Thành ủy làm việc với quận về thoát nước

Sáng 27-11, Bí thư Thành ủy Nguyễn Văn An chủ trì buổi làm việc về thoát nước. Trong năm, quận đã nạo vét 12 km cống.

Kết luận buổi làm việc, Bí thư Thành ủy Nguyễn Văn An yêu cầu Sở Xây dựng lập kế hoạch chống ngập, trình trước ngày 15-1-2025; giao Sở Tài chính bố trí vốn nạo vét kênh trong quý I-2025.

Bí thư Thành ủy đề nghị UBND quận rà soát các điểm úng ngập; công bố danh sách để người dân biết.

Buổi làm việc kết thúc lúc 11 giờ.`;
