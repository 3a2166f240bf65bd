import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useAsOf } from '#platform/web/as-of.tsx';
import { ComboField } from '#platform/web/combo-field.tsx';
import type { FieldLook } from '#platform/web/field.tsx';
import type { Option } from '#platform/web/option-list.tsx';
import { useWords } from '#platform/web/words.ts';
import { type ListedOrganisation, organisationsApi } from './organisations-api.ts';
import { text } from './text.ts';

/** A unit as a form holds it. */
export interface ChosenUnit {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

interface UnitFieldProps extends FieldLook {
  readonly value: ChosenUnit | null;
  readonly onChange: (unit: ChosenUnit | null) => void;
}

const mostShown = 20;

/** A unit that stands today. An old name finds the unit that inherited from it, and says so. */
export function UnitField({ value, onChange, ...look }: UnitFieldProps) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed).trim();
  const input = { asOf, limit: mostShown, ...(search ? { search } : { level: 'city' as const }) };
  const found = useQuery({ ...organisationsApi.query.list.queryOptions({ input }), placeholderData: keepPreviousData });
  const units = found.data?.items ?? [];
  const optionOf = ({ id, name, former }: ListedOrganisation): Option => ({
    value: id,
    label: name,
    ...(former && { hint: say.formerlyCalled(former.shortName) }),
  });
  const known = units.map(optionOf);
  const chosen =
    value && !known.some((option) => option.value === value.id) ? [{ value: value.id, label: value.name }] : [];
  const choose = (id: string | null) => {
    const unit = units.find((one) => one.id === id);
    setTyped('');
    onChange(unit ? { id: unit.id, key: unit.key, name: unit.name } : null);
  };
  return (
    <ComboField
      {...look}
      options={[...chosen, ...known]}
      value={value?.id ?? null}
      onChange={choose}
      onType={setTyped}
    />
  );
}
