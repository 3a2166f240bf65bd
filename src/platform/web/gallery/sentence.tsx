import { OpenNumber } from '../open-number.tsx';
import { Ruler } from '../ruler.tsx';
import { type MarkGroup, StripOfMarks } from '../strip-of-marks.tsx';

const mark = (code: string, name: string, hasDecision = false) => ({
  code,
  name,
  href: `/chi-dao/${code}`,
  hasDecision,
});

const groups: readonly MarkGroup[] = [
  {
    status: 'late',
    marks: [mark('03', 'Chung cư cũ', true), mark('09', 'Nước thải'), mark('11', 'Không khí'), mark('12', 'Ùn tắc')],
  },
  {
    status: 'at_risk',
    marks: [mark('01', 'Xe sạch', true), mark('05', 'Úng ngập'), mark('14', 'Hai bờ sông'), mark('17', 'Tái định cư')],
  },
  {
    status: 'no_news',
    marks: [mark('04', 'Trường học'), mark('16', 'Nhà ở'), mark('18', 'Giải ngân', true), mark('22', 'Di sản')],
  },
  {
    status: 'on_plan',
    marks: ['02', '06', '07', '08', '13', '15', '20', '23'].map((code) => mark(code, `Việc ${code}`)),
  },
  {
    status: 'done',
    marks: ['10', '19', '21'].map((code) => mark(code, `Việc ${code}`)),
    total: 30,
    href: '/so-chi-dao?tinh-trang=done',
  },
];

/** The head of the overview: ruler, sentence with open numbers, strip of marks. */
export function Sentence() {
  return (
    <>
      <Ruler />
      <h1 className="t-display">
        <OpenNumber count={23} word="chỉ đạo" href="/so-chi-dao" /> từ phiên <span className="nowrap">27-11-2024</span>:{' '}
        <OpenNumber count={3} word="hoàn thành" href="/so-chi-dao?tinh-trang=done" />,{' '}
        <OpenNumber count={8} word="đúng tiến độ" href="/so-chi-dao?tinh-trang=on_plan" />,{' '}
        <OpenNumber count={4} word="nguy cơ chậm" href="/so-chi-dao?tinh-trang=at_risk" />,{' '}
        <OpenNumber count={4} word="chậm" href="/so-chi-dao?tinh-trang=late" tone="late" />.{' '}
        <OpenNumber count={3} word="việc cần đồng chí quyết định." href="/so-chi-dao?can=quyet-dinh" tone="decision" />
      </h1>
      <div className="gallery-strip">
        <StripOfMarks groups={groups} />
      </div>
    </>
  );
}
