import type { DirectiveKind } from '../logic/reading-types.ts';

/** Verbs that give an order or ask for one; `strength` 3 binds, 1 only leans. Source: our own list, see README. */
export interface OperativeWord {
  readonly kind: DirectiveKind;
  readonly strength: 1 | 2 | 3;
}

const lists: readonly (readonly [kind: DirectiveKind, strength: 1 | 2 | 3, phrases: string])[] = [
  [
    'instruction',
    3,
    `yêu cầu, giao, giao cho, phân công, giao nhiệm vụ cho, giao trách nhiệm cho, chỉ đạo, ra lệnh, lệnh cho, quyết định giao, chỉ thị, giao nhiệm vụ, yêu cầu rõ, quán triệt`,
  ],
  [
    'instruction',
    2,
    `lưu ý, nhấn mạnh, nhắc nhở, đề ra yêu cầu, đặt ra yêu cầu, nhắc lại yêu cầu, nhắc, lưu ý rõ, yêu cầu thêm, nêu yêu cầu, chỉ rõ, gợi mở, định hướng, lưu ý thêm, căn dặn, dặn`,
  ],
  ['request', 3, `đề nghị, kiến nghị`],
  [
    'request',
    2,
    `đề xuất, mong muốn, kêu gọi, mong, xin, kiến nghị với, đề đạt, thỉnh cầu, bày tỏ mong muốn, hy vọng, khuyến nghị, khuyến cáo, gợi ý, đề nghị với`,
  ],
  [
    'endorsement',
    3,
    `nhất trí, đồng ý, chấp thuận, cơ bản thống nhất, cơ bản nhất trí, cơ bản đồng ý, nhất trí cao, hoàn toàn nhất trí, hoàn toàn đồng ý, nhất trí chủ trương, đồng ý chủ trương, thống nhất chủ trương, đồng ý về chủ trương, đồng ý về nguyên tắc, đồng ý nguyên tắc, thống nhất về nguyên tắc, thống nhất về chủ trương, thống nhất với, nhất trí với, đồng ý với, thống nhất, tán thành, đồng tình, đồng tình với, tán thành cao, thống nhất cao, thống nhất cao với, ủng hộ chủ trương, ủng hộ đề xuất, ủng hộ kiến nghị, ủng hộ việc, ủng hộ phương án, chấp nhận đề xuất, chấp nhận đề nghị, phê duyệt, thông qua`,
  ],
];

export const operativeWords: readonly (readonly [string, OperativeWord])[] = lists.flatMap(([kind, strength, block]) =>
  block.split(/[,\n]/).flatMap((phrase) => (phrase.trim() ? [[phrase.trim(), { kind, strength }] as const] : [])),
);

/** Verbs of speaking: who talks. What they say is a directive only with phải, cần or không được. */
export const speechVerbs = `
nêu rõ, nhấn mạnh, lưu ý, cho rằng, khẳng định, cho biết, nói, chia sẻ, phát biểu, nhận định, bày tỏ, cho hay, tuyên bố, lấy ví dụ, nhắc lại, ghi nhận, biểu dương, chúc mừng, cảm ơn, tin tưởng, kỳ vọng, đánh giá cao, hoan nghênh, khen ngợi, thừa nhận, lý giải, đặt vấn đề, nói rõ, quả quyết, chỉ ra, giải thích, trả lời
`;

/** Verbs that tell speech only after a person: otherwise they are work ("báo cáo UBND tỉnh", "xác định rõ"). */
export const reportVerbs = `
báo cáo, đánh giá, xác định, trao đổi, thông tin, kết luận, phân tích, nêu, cam kết, cảnh báo, nhìn nhận, hứa, quyết tâm
`;

export const modalWords = `cần, phải, cần phải, sẽ, nên, cần thiết phải, có trách nhiệm, có nhiệm vụ, được giao, được giao nhiệm vụ, được yêu cầu, được đề nghị, được phân công, không được, nhất thiết phải, buộc phải`;

/** Openers that tie a sentence to the one before. */
export const connectives = `
đồng thời, bên cạnh đó, ngoài ra, cùng với đó, cùng đó, theo đó, trong đó, cụ thể, đặc biệt, mặt khác, thứ nhất, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, một là, hai là, ba là, bốn là, năm là, sáu là, tiếp đó, tiếp theo, do vậy, vì vậy, do đó, vì thế, trên cơ sở đó, trước mắt, trước hết, cuối cùng, về phía, qua đó, từ đó, nhất là, song song đó, song song với đó, hơn nữa, đáng chú ý, riêng, cùng với việc này, nhân dịp này, trên tinh thần đó, với tinh thần đó, tới đây, thời gian tới, trong thời gian tới, để làm được điều đó, vấn đề này, việc này, về nội dung này, về vấn đề này
`;

/** Voices whose "phải" and "cần" are opinions, not orders. */
export const bystanders = `người dân, cử tri, chuyên gia, các chuyên gia, nhiều chuyên gia, đại biểu, các đại biểu, đb, đbqh, đại biểu quốc hội, giáo sư, phó giáo sư, nhà đầu tư, hộ dân, tiểu thương, tài xế, luật sư, bạn đọc, nhà báo, giới chuyên gia, nhiều người, tiến sĩ, ts, pgs, gs, thạc sĩ, kiến trúc sư, kts, phụ huynh, học sinh, sinh viên, nhà nghiên cứu, bác sĩ`;
