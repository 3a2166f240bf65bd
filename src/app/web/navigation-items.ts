import { useQuery } from '@tanstack/react-query';
import {
  Building2,
  CalendarDays,
  Compass,
  FileText,
  ListChecks,
  ListTodo,
  Menu,
  Route,
  ScrollText,
  Search,
} from 'lucide-react';
import { roomApi } from '#platform/web/api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import type { BottomItem, NavGroup, NavItem } from '#platform/web/nav-items.ts';
import { isCurrentItem } from '#platform/web/nav-items.ts';
import { useReader } from '#platform/web/reader.tsx';
import { text as kitText } from '#platform/web/text.ts';
import { useWords } from '#platform/web/words.ts';
import type { tasksContract } from '#tasks/api/contract.ts';
import { text } from './text.ts';

interface Navigation {
  readonly home: NavItem;
  readonly groups: readonly NavGroup[];
  readonly bottom: readonly BottomItem[];
}

const tasksApi = roomApi<typeof tasksContract>('tasks');

/** What stands in the navigation for this reader on this day. Its counts are those of the lists behind it. */
export function useNavigationItems(): Navigation {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const { role } = useReader();
  const counts = useQuery(tasksApi.query.counts.queryOptions({ input: { asOf } }));
  const home: NavItem = { href: '/dieu-hanh', label: say.overview, icon: Compass };
  const register: NavItem = {
    href: '/so-chi-dao',
    label: say.register,
    icon: ListChecks,
    count: counts.data?.directives.total ?? null,
  };
  const brief: NavItem = { href: '/to-trinh', label: say.brief, icon: ScrollText };
  const mine: NavItem = { href: '/viec', label: say.myTasks, icon: ListTodo };
  const groups: NavGroup[] = [
    {
      label: say.follow,
      items: [...(role === 'agency' ? [mine] : []), register, { href: '/lo-trinh', label: say.roadmap, icon: Route }],
    },
    {
      label: say.sources,
      items: [
        { href: '/phien', label: say.sessions, icon: CalendarDays },
        { href: '/van-ban', label: say.documents, icon: FileText },
        { href: '/to-chuc', label: say.organisations, icon: Building2, also: ['/trach-nhiem'] },
      ],
    },
    { label: say.output, items: [brief] },
  ];
  return { home, groups, bottom: bottomItems(role === 'agency' ? mine : home, register, say) };
}

function bottomItems(
  first: NavItem,
  register: NavItem,
  say: { shortRegister: string; shortSearch: string; menu: string },
): BottomItem[] {
  return [
    first,
    { ...register, label: say.shortRegister, count: null },
    { action: 'search', label: say.shortSearch, icon: Search },
    { action: 'menu', label: say.menu, icon: Menu },
  ];
}

/** The name of the section an address belongs to, also where the navigation has no line of its own for it. */
export function useTitle(path: string, { home, groups }: Navigation): string {
  const { register } = useWords(text);
  const { administration } = useWords(kitText);
  const sections = [
    ...[home, ...groups.flatMap((group) => group.items)],
    { href: '/chi-dao', label: register },
    { href: '/quan-tri', label: administration },
  ];
  return sections.find((section) => isCurrentItem(section, path))?.label ?? 'Lộ Trình';
}
