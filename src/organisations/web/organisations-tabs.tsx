import { useNavigation } from '#platform/web/navigation.tsx';
import { ViewTabs } from '#platform/web/tabs.tsx';
import { useWords } from '#platform/web/words.ts';
import { text } from './text.ts';

const pages = [
  ['/to-chuc', 'chart'],
  ['/to-chuc/danh-sach', 'list'],
  ['/to-chuc/tham-quyen', 'authority'],
  ['/trach-nhiem', 'responsibility'],
  ['/to-chuc/tep', 'files'],
] as const;

/** The pages about the organisation. */
export function OrganisationsTabs() {
  const say = useWords(text);
  const { path } = useNavigation();
  const [here] = path.split('?');
  return (
    <ViewTabs
      label={say.title}
      views={pages.map(([href, page]) => ({ href, label: say.pages[page], isCurrent: here === href }))}
    />
  );
}
