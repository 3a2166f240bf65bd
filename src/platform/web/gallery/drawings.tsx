import type { DateWindow } from '#shared/date-window.ts';
import { KindChip, kindNames } from '../kind-chip.tsx';
import { Quote } from '../quote.tsx';
import { SectionHead } from '../section-head.tsx';
import { SixDots } from '../six-dots.tsx';
import { SourceChip } from '../source-chip.tsx';
import { StatusChip } from '../status-chip.tsx';
import { Seal, StatusWord, statusNames } from '../status-mark.tsx';
import { showToast } from '../toast.tsx';
import { WindowGlyph } from '../window-glyph.tsx';
import { WindowText } from '../window-text.tsx';

const windows: readonly DateWindow[] = [
  { earliest: '2025-12-31', latest: '2025-12-31', phrase: 'ngày 31 tháng 12', certainty: 'exact' },
  { earliest: '2025-10-11', latest: '2025-10-20', phrase: 'trung tuần tháng 10', certainty: 'fuzzy' },
  { earliest: null, latest: '2026-04-30', phrase: 'trước mùa mưa 2026', certainty: 'fuzzy' },
  { earliest: '2026-09-01', latest: null, phrase: 'từ tháng 9', certainty: 'fuzzy' },
  { earliest: null, latest: null, phrase: 'ngày 25 hằng tháng', certainty: 'recurring' },
  { earliest: null, latest: null, phrase: 'sớm', certainty: 'none' },
];

/** Marks, dots, windows, quotes and sources. */
export function Drawings() {
  return (
    <div className="gallery-columns">
      <section>
        <SectionHead title="Tình trạng: hình, chữ, màu" />
        {statusNames.map((status) => (
          <div key={status} className="gallery-row">
            <StatusWord status={status} />
          </div>
        ))}
        <div className="gallery-row">
          <StatusChip
            status="at_risk"
            reasons={[
              { status: 'at_risk', fact: 'Mốc trình đề án hạn 31-3-2026 chưa có hồ sơ.', href: '/moc/1' },
              { status: 'on_plan', fact: 'Báo cáo đúng nhịp: lần cuối 3-3-2026.' },
            ]}
          />
          <Seal size={20} />
        </div>
      </section>
      <section>
        <SectionHead title="6 rõ" />
        <div className="gallery-row">
          <SixDots
            hasLabel
            parts={{
              who: 'clear',
              what: 'clear',
              when: 'clear',
              responsibility: 'clear',
              deliverable: 'clear',
              authority: 'clear',
            }}
          />
        </div>
        <div className="gallery-row">
          <SixDots
            hasLabel
            parts={{
              who: 'inferred',
              what: 'clear',
              when: 'missing',
              responsibility: 'inferred',
              deliverable: 'missing',
              authority: 'inferred',
            }}
          />
        </div>
        <SectionHead title="Hạn" level={3} />
        {windows.map((window) => (
          <div key={window.phrase} className="gallery-row">
            <WindowGlyph window={window} size="wide" />
            <WindowGlyph window={window} />
            <WindowText window={window} hasDays />
          </div>
        ))}
      </section>
      <section>
        <SectionHead title="Nguồn, con số, lời" aside="17 đã nhận" />
        <div className="gallery-row">
          <SourceChip kind="sentence" label="câu 22, phiên 27-11-2024" onOpen={() => showToast('Mở câu 22')} />
          <SourceChip kind="document" label="12-KH/TU, 20-1-2025" href="/van-ban/12" />
        </div>
        <div className="gallery-row">
          {kindNames.map((kind) => (
            <KindChip key={kind} kind={kind} {...(kind === 'estimate' && { day: '2025-12-25' })} />
          ))}
        </div>
        <Quote number="07" state="accepted" before="Thành phố cần sớm " after=" và báo cáo kết quả.">
          làm sạch dòng sông chảy qua phố
        </Quote>
        <Quote number="08" state="proposed" before="Đồng thời, " after=".">
          rà lại các cửa xả chưa gom
        </Quote>
        <Quote number="09" state="in_hand" before="Các phường " after=".">
          trả lời dân trong mười ngày
        </Quote>
        <Quote source={<SourceChip kind="sentence" label="câu 3, phiên 16-6-2025" href="/van-ban/3" />}>
          làm đến đâu, nói rõ đến đó
        </Quote>
      </section>
    </div>
  );
}
