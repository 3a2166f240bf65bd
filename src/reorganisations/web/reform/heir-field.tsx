import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { organisationsApi } from '#organisations/web/organisations-api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { ComboField } from '#platform/web/combo-field.tsx';
import { matchingOptions, type Option } from '#platform/web/option-list.tsx';
import { useWords } from '#platform/web/words.ts';
import type { UnitNames } from '../reorganisations-api.ts';
import { text } from './text.ts';

export interface ChosenHeir {
  readonly key: string;
  readonly name: string;
}

interface HeirFieldProps {
  /** Who may receive by the reform itself: they come first. */
  readonly heirs: readonly string[];
  readonly names: UnitNames;
  readonly value: ChosenHeir | null;
  readonly onChange: (heir: ChosenHeir | null) => void;
  readonly error: string | false;
}

/** The heirs of the reform, those that begin with it too; typing finds any other unit that stands. */
export function HeirField({ heirs, names, value, onChange, error }: HeirFieldProps) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed).trim();
  const found = useQuery({
    ...organisationsApi.query.list.queryOptions({ input: { asOf, search, limit: 20 } }),
    ...{ enabled: search.length > 1, placeholderData: keepPreviousData },
  });
  const own = heirs.map((key): Option => ({ value: key, label: names[key]?.name ?? key }));
  const others = search.length > 1 ? (found.data?.items ?? []) : [];
  const options = [
    ...matchingOptions(own, search),
    ...others.filter(({ key }) => !heirs.includes(key)).map(({ key, name }): Option => ({ value: key, label: name })),
  ];
  const chosen =
    value && !options.some((option) => option.value === value.key) ? [{ value: value.key, label: value.name }] : [];
  const choose = (key: string | null) => {
    const option = options.find((one) => one.value === key);
    setTyped('');
    onChange(option ? { key: option.value, name: option.label } : null);
  };
  return (
    <ComboField
      {...{ label: say.heir, error, onChange: choose, onType: setTyped }}
      options={[...chosen, ...options]}
      value={value?.key ?? null}
    />
  );
}
