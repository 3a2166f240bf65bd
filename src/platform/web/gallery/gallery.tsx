import { Button } from '../button.tsx';
import { StatusChip } from '../status-chip.tsx';
import { Seal, StatusWord, statusNames } from '../status-mark.tsx';
import { showToast } from '../toast.tsx';
import { GalleryFrame } from './gallery-frame.tsx';

export function Gallery() {
  return (
    <GalleryFrame>
      <h1 className="t-title">Thành phần và trạng thái</h1>
      <ul>
        {statusNames.map((s) => (
          <li key={s}>
            <StatusWord status={s} />
          </li>
        ))}
      </ul>
      <StatusChip
        status="at_risk"
        reasons={[
          { status: 'at_risk', fact: 'Mốc trình đề án hạn 31-3-2026 chưa có hồ sơ.', href: '/moc/1' },
          { status: 'on_plan', fact: 'Báo cáo đúng nhịp.' },
        ]}
      />
      <Seal />
      <Button kind="primary" onClick={() => showToast('Đã giao D03 cho Sở Xây dựng', { undo: () => {} })}>
        Giao việc
      </Button>
      <Button>Nhắc</Button>
      <Button kind="decision">Ký quyết định</Button>
      <Button kind="quiet">Bỏ qua</Button>
    </GalleryFrame>
  );
}
