import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useAsOf, useAsOfHref } from '#platform/web/as-of.tsx';
import { ComboField } from '#platform/web/combo-field.tsx';
import { useNavigation } from '#platform/web/navigation.tsx';
import { useWords } from '#platform/web/words.ts';
import type { Chart } from '../../logic/chart.ts';
import { type ChartUnitDetail, organisationsApi } from '../organisations-api.ts';
import { text } from './text.ts';

interface ChartSearchProps {
  readonly chart: Chart<ChartUnitDetail>;
  readonly onFound: (key: string) => void;
}

/** Finds a unit by any name it goes by or went by, and shows where it hangs; one of another tree opens its own page. */
export function ChartSearch({ chart, onFound }: ChartSearchProps) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const { navigate } = useNavigation();
  const withDay = useAsOfHref();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed).trim();
  const found = useQuery({
    ...organisationsApi.query.list.queryOptions({ input: { asOf, search, limit: 20 } }),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  });
  const options = (search === '' ? [] : (found.data?.items ?? [])).map(({ key, name, former }) => {
    const hint = [former && say.now(former.shortName), !chart.unitOf.has(key) && say.elsewhere].filter(Boolean);
    return { value: key, label: name, ...(hint.length > 0 && { hint: hint.join(', ') }) };
  });
  const choose = (key: string | null) => {
    setTyped('');
    if (key === null) return;
    if (chart.unitOf.has(key)) onFound(key);
    else navigate(withDay(`/to-chuc/${key}`));
  };
  return (
    <ComboField
      label={say.find}
      placeholder={say.findHint}
      options={options}
      value={null}
      onChange={choose}
      onType={setTyped}
    />
  );
}
