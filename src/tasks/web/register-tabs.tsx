import { useNavigation } from '#platform/web/navigation.tsx';
import { StatusMark } from '#platform/web/status-mark.tsx';
import { type View as Tab, ViewTabs } from '#platform/web/tabs.tsx';
import { useWords } from '#platform/web/words.ts';
import { type RegisterAddress, type View, viewPath } from './register-address.ts';
import type { RegisterReply } from './tasks-api.ts';
import { text } from './text.ts';

interface RegisterTabsProps {
  readonly address: RegisterAddress;
  readonly counts: RegisterReply['counts'] | undefined;
}

/** Views that people ask for every day. A count stands only where it is the length of the list behind it. */
export function RegisterTabs({ address, counts }: RegisterTabsProps) {
  const say = useWords(text);
  const { path } = useNavigation();
  const known = counts?.directives;
  const tab = (view: View | null, label: string, count: number | undefined): Tab => ({
    href: viewPath(path, view),
    label,
    count,
    isCurrent: address.view === view,
  });
  const isOtherStatus = address.status.length > 0;
  return (
    <ViewTabs
      label={say.views}
      views={[
        tab(null, say.all, known?.total),
        {
          ...tab('can-quyet-dinh', say.needsDecision, known?.needsDecision),
          icon: <StatusMark status="needs_decision" isDecorative />,
        },
        tab('cham', say.late, isOtherStatus ? undefined : known?.byStatus.late),
        tab('chua-du-6-ro', say.sixIncomplete, known?.sixIncomplete),
        tab('doi-chu-tri', say.leadChanged, known?.leadChanged),
        tab('thay-van-ban', say.basisReplaced, known?.basisReplaced),
      ]}
    />
  );
}
