import {
  BookOpen,
  Bus,
  CalendarDays,
  ClipboardCheck,
  Compass,
  FileText,
  ListChecks,
  MapPinned,
  Network,
  Route,
  ScrollText,
  Search,
  Target,
  TrafficCone,
  Users,
} from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type AsOfEvent, AsOfProvider } from '../as-of.tsx';
import { Frame } from '../frame.tsx';
import type { NavGroup } from '../nav-items.ts';
import { NavigationProvider } from '../navigation.tsx';
import type { PaletteItem } from '../palette-items.ts';
import { ThemeProvider } from '../theme/theme-provider.tsx';
import { LanguageProvider } from '../words.ts';

const events: readonly AsOfEvent[] = [
  { day: '2024-11-27', label: 'Phiên 27-11-2024', kind: 'session' },
  { day: '2025-01-20', label: 'Kế hoạch trả lời', kind: 'event' },
  { day: '2025-06-16', label: 'Phiên 16-6-2025', kind: 'session' },
  { day: '2025-07-01', label: 'Chính quyền hai cấp', kind: 'event' },
  { day: '2025-10-15', label: 'Đại hội thành phố', kind: 'event' },
  { day: '2026-01-10', label: 'Phiên 10-1-2026', kind: 'session' },
  { day: '2026-07-01', label: 'Vùng phát thải thấp thí điểm', kind: 'event' },
];

const groups: readonly NavGroup[] = [
  {
    label: 'Theo dõi',
    items: [
      { href: '/so-chi-dao', label: 'Sổ chỉ đạo', icon: ListChecks, count: 23 },
      { href: '/lo-trinh', label: 'Lộ trình', icon: Route },
      { href: '/vuong-mac', label: 'Vướng mắc', icon: TrafficCone, count: 9 },
      { href: '/chi-tieu', label: 'Chỉ tiêu', icon: Target, count: 24 },
      { href: '/du-an', label: 'Dự án trọng điểm', icon: MapPinned },
      { href: '/kiem-tra', label: 'Kiểm tra', icon: ClipboardCheck },
      { href: '/chuyen-doi-xe', label: 'Chuyển đổi xe', icon: Bus },
    ],
  },
  {
    label: 'Nguồn',
    items: [
      { href: '/phien', label: 'Phiên làm việc', icon: CalendarDays },
      { href: '/van-ban', label: 'Văn bản', icon: FileText },
      { href: '/to-chuc', label: 'Tổ chức', icon: Network },
    ],
  },
  {
    label: 'Đầu ra',
    items: [
      { href: '/to-trinh', label: 'Tờ trình gọn', icon: ScrollText },
      { href: '/cong-khai', label: 'Trang công khai', icon: Users },
    ],
  },
];

const records: readonly PaletteItem[] = [
  { id: 'd03', group: 'Chỉ đạo', code: 'D03', label: 'Chung cư cũ', status: 'late', href: '/chi-dao/d03' },
  {
    id: 'tb',
    group: 'Văn bản',
    label: 'Thông báo kết luận về chung cư cũ',
    icon: <BookOpen size={16} />,
    href: '/van-ban/1',
  },
];

const search = async (query: string) => records.filter(() => query.length > 0);

/** The frame with a city of our own making around whatever is looked at. */
export function GalleryFrame({ children }: { children: ReactNode }) {
  const [path, setPath] = useState('/dieu-hanh');
  const [asOf, setAsOf] = useState(new URLSearchParams(window.location.search).get('ngay'));
  return (
    <LanguageProvider>
      <ThemeProvider>
        <NavigationProvider path={path} navigate={setPath}>
          <AsOfProvider today="2026-03-10" asOf={asOf} events={events} onChange={setAsOf}>
            <Frame
              title="Điều hành"
              home={{ href: '/dieu-hanh', label: 'Điều hành', icon: Compass }}
              groups={groups}
              bottom={[
                { href: '/dieu-hanh', label: 'Điều hành', icon: Compass },
                { href: '/so-chi-dao', label: 'Sổ', icon: ListChecks },
                { action: 'search', label: 'Tìm', icon: Search },
                { href: '/to-trinh', label: 'Tờ trình', icon: ScrollText },
              ]}
              user={{
                name: 'Trần Thị Thu',
                initials: 'TT',
                role: 'Thường trực',
                administrationHref: '/quan-tri',
                onSignOut: () => setPath('/'),
              }}
              search={search}
              colophon="Thành phố mẫu. Hôm nay đặt là 10-3-2026."
            >
              {children}
            </Frame>
          </AsOfProvider>
        </NavigationProvider>
      </ThemeProvider>
    </LanguageProvider>
  );
}
