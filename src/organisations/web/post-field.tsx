import { useQuery } from '@tanstack/react-query';
import { useAsOf } from '#platform/web/as-of.tsx';
import { type FieldLook, SelectField } from '#platform/web/field.tsx';
import { useWords } from '#platform/web/words.ts';
import { organisationsApi } from './organisations-api.ts';
import { text } from './text.ts';

interface PostFieldProps extends FieldLook {
  /** Key of the unit whose posts are offered; null offers none. */
  readonly unitKey: string | null;
  readonly value: string | null;
  readonly onChange: (postId: string | null, isVacant: boolean) => void;
}

/** A post of a unit, with who holds it today. A task is answered for by a post, so that it outlives the person. */
export function PostField({ unitKey, value, onChange, ...look }: PostFieldProps) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const unit = useQuery({
    ...organisationsApi.query.one.queryOptions({ input: { key: unitKey ?? '', asOf } }),
    enabled: unitKey !== null,
  });
  const posts = (unit.data?.posts ?? []).filter(
    ({ validity }) => (validity.from ?? '') <= asOf && asOf < (validity.until ?? '9999'),
  );
  return (
    <SelectField
      {...look}
      value={value ?? ''}
      onChange={(postId) =>
        onChange(
          postId || null,
          posts.some(({ id, vacancy }) => id === postId && vacancy !== null),
        )
      }
      placeholder={unitKey === null ? say.unitFirst : posts.length === 0 ? say.noPosts : say.choosePost}
      options={posts.map(({ id, name, holder, vacancy }) => {
        const who = holder?.personName ?? (vacancy && say.vacantShort);
        return { value: id, label: who ? `${name} (${who})` : name };
      })}
    />
  );
}
