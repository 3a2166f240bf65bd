import { LogOut, Settings } from 'lucide-react';
import { Menu, type MenuGroup } from './menu.tsx';
import { text } from './text.ts';
import { themeChoices, useTheme } from './theme/theme-provider.tsx';
import { languages, useLanguage, useWords } from './words.ts';

export interface UserMenuProps {
  readonly name: string;
  /** Two letters for the round sign. */
  readonly initials: string;
  /** What the person is here: "Thường trực", "Chuyên viên tổng hợp". */
  readonly role: string;
  /** Only for administrators: where administration is. */
  readonly administrationHref?: string | undefined;
  readonly onSignOut: () => void;
}

/** Account: administration, theme, language, sign out. */
export function UserMenu({ name, initials, role, administrationHref, onSignOut }: UserMenuProps) {
  const say = useWords(text);
  const preferences = usePreferences();
  const account: MenuGroup = {
    label: name,
    items: [
      ...(administrationHref
        ? [{ label: say.administration, href: administrationHref, icon: <Settings size={16} strokeWidth={1.7} /> }]
        : []),
      { label: say.signOut, onSelect: onSignOut, icon: <LogOut size={16} strokeWidth={1.7} /> },
    ],
  };
  const trigger = (
    <button type="button" className="ui-user">
      <span className="ui-user-sign">{initials}</span>
      <span className="ui-user-role">{role}</span>
      <span className="visually-hidden">{say.account(name)}</span>
    </button>
  );
  return <Menu trigger={trigger} align="end" groups={[...preferences, account]} />;
}

function usePreferences(): MenuGroup[] {
  const say = useWords(text);
  const { choice, setChoice } = useTheme();
  const { language, setLanguage } = useLanguage();
  const languageNames = { vi: say.vietnamese, en: say.english };
  return [
    {
      label: say.theme,
      items: themeChoices.map((theme) => ({
        label: say[theme],
        isCurrent: theme === choice,
        onSelect: () => setChoice(theme),
      })),
    },
    {
      label: say.language,
      items: languages.map((code) => ({
        label: languageNames[code],
        isCurrent: code === language,
        onSelect: () => setLanguage(code),
      })),
    },
  ];
}
