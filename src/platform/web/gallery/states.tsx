import { Button } from '../button.tsx';
import { Empty } from '../empty.tsx';
import { ErrorPanel } from '../error-panel.tsx';
import { Loading, Updating } from '../loading.tsx';
import { SectionHead } from '../section-head.tsx';

/** Nothing there, failed, on its way. */
export function States() {
  return (
    <div className="gallery-columns">
      <section>
        <SectionHead title="Trống" />
        <Empty
          sentence="Chưa có chỉ đạo nào từ phiên này."
          hint="Dán hoặc tải thông báo kết luận; hệ thống trích, đồng chí duyệt."
          action={<Button kind="primary">Thêm văn bản</Button>}
        />
      </section>
      <section>
        <SectionHead title="Lỗi" />
        <ErrorPanel
          sentence="Không đọc được tệp, chưa ghi gì vào sổ."
          wayOut="Trang 3 là ảnh quét mờ. Tải bản chữ, hoặc gõ lại trang 3."
          onRetry={() => {}}
          details="documents.unreadable_page, lúc 10:42"
        />
      </section>
      <section>
        <SectionHead title="Đang tải" aside={<Updating />} />
        <Loading rows={4} />
      </section>
    </div>
  );
}
