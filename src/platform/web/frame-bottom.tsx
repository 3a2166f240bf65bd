import { AsOfLink } from './as-of.tsx';
import { type BottomItem, isCurrentItem } from './nav-items.ts';
import { useNavigation } from './navigation.tsx';
import { text } from './text.ts';
import { useWords } from './words.ts';

interface FrameBottomProps {
  readonly items: readonly BottomItem[];
  readonly onSearch: () => void;
  readonly onMenu: () => void;
}

/** The four places at the bottom of a phone. */
export function FrameBottom({ items, onSearch, onMenu }: FrameBottomProps) {
  const say = useWords(text);
  const { path } = useNavigation();
  const inside = ({ icon: Icon, label }: BottomItem) => (
    <>
      <Icon size={20} strokeWidth={1.7} aria-hidden />
      <span>{label}</span>
    </>
  );
  return (
    <nav className="ui-bottom" aria-label={say.shortcuts}>
      {items.map((item) =>
        'action' in item ? (
          <button key={item.label} type="button" onClick={item.action === 'search' ? onSearch : onMenu}>
            {inside(item)}
          </button>
        ) : (
          <AsOfLink key={item.href} href={item.href} aria-current={isCurrentItem(item, path) ? 'page' : undefined}>
            {inside(item)}
          </AsOfLink>
        ),
      )}
    </nav>
  );
}
