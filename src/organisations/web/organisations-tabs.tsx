import { useNavigation } from '#platform/web/navigation.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { ViewTabs } from '#platform/web/tabs.tsx';
import { useWords } from '#platform/web/words.ts';
import { text } from './text.ts';

const pages = [
  ['/to-chuc', 'chart'],
  ['/to-chuc/danh-sach', 'list'],
  ['/to-chuc/tham-quyen', 'authority'],
  ['/trach-nhiem', 'responsibility'],
  ['/to-chuc/bien-dong', 'reforms'],
  ['/to-chuc/tep', 'files'],
] as const;

/** The pages about the organisation; reforms are for those who prepare them and for the leaders. */
export function OrganisationsTabs() {
  const say = useWords(text);
  const { path } = useNavigation();
  const { role } = useReader();
  const [here] = path.split('?');
  const seen = pages.filter(([, page]) => page !== 'reforms' || role === 'secretariat' || role === 'leader');
  return (
    <ViewTabs
      label={say.title}
      views={seen.map(([href, page]) => ({ href, label: say.pages[page], isCurrent: here === href }))}
    />
  );
}
