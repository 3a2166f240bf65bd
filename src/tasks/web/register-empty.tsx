import { useAsOf } from '#platform/web/as-of.tsx';
import { Button, ButtonLink } from '#platform/web/button.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { useNavigation } from '#platform/web/navigation.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import { withoutFilters } from './register-address.ts';
import { text } from './text.ts';

/** Nothing to list: because nothing is there yet, or because of the filters. */
export function RegisterEmpty({ isRegisterEmpty }: { isRegisterEmpty: boolean }) {
  const say = useWords(text);
  const { path, navigate } = useNavigation();
  const { isPast } = useAsOf();
  const { role } = useReader();
  const mayAdd = role === 'secretariat' && !isPast;
  if (!isRegisterEmpty)
    return (
      <Empty
        sentence={say.noneFound}
        action={<Button onClick={() => navigate(withoutFilters(path))}>{say.clear}</Button>}
      />
    );
  return (
    <Empty
      sentence={say.noneYet}
      hint={mayAdd && say.noneYetHint}
      action={mayAdd && <ButtonLink href="/van-ban/moi">{say.addPaper}</ButtonLink>}
    />
  );
}
