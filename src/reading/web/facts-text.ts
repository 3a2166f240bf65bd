import { words } from '#platform/web/words.ts';

/** Words of what a text names besides its directives. */
export const text = words({
  vi: {
    told: 'Văn bản nêu: người, cơ quan, số liệu, mốc, văn bản dẫn',
    nothing: 'Không thấy tên người, cơ quan, số liệu, mốc hay văn bản dẫn nào.',
    papers: (count: number) => `${count} văn bản dẫn`,
    people: (count: number) => `${count} người`,
    bodies: (count: number) => `${count} cơ quan`,
    figures: (count: number) => `${count} số liệu`,
    milestones: (count: number) => `${count} mốc có ngày`,
    sentence: (at: number) => `câu ${at}`,
    linked: 'đã ghi liên kết',
    link: 'Ghi liên kết',
    record: 'Ghi vào sổ văn bản',
    citedIn: (title: string) => `Dẫn trong “${title}”`,
    wroteLink: (number: string) => `Đã ghi liên kết tới ${number}`,
    wrotePaper: (number: string) => `Đã ghi tên ${number} vào sổ văn bản và liên kết`,
  },
  en: {
    told: 'The text names: people, bodies, figures, dated events, papers',
    nothing: 'No person, body, figure, dated event or paper is named.',
    papers: (count) => `${count} cited papers`,
    people: (count) => `${count} people`,
    bodies: (count) => `${count} bodies`,
    figures: (count) => `${count} figures`,
    milestones: (count) => `${count} dated events`,
    sentence: (at) => `sentence ${at}`,
    linked: 'linked',
    link: 'Record the link',
    record: 'Record the paper',
    citedIn: (title) => `Cited in “${title}”`,
    wroteLink: (number) => `Link to ${number} recorded`,
    wrotePaper: (number) => `${number} recorded by name, and linked`,
  },
});
