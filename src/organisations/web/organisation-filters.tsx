import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId } from 'react';
import { useAsOf } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { Segmented } from '#platform/web/choice.tsx';
import '#platform/web/input.css';
import { useWords } from '#platform/web/words.ts';
import { levels, trees } from '../logic/organisation.ts';
import { organisationsApi } from './organisations-api.ts';
import { text } from './text.ts';
import type { LevelChoice, ListAddress, TreeChoice } from './use-list-address.ts';

interface OrganisationFiltersProps {
  readonly address: ListAddress;
  readonly shownLevel: LevelChoice;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** The list answers while one types; the address follows when one is done, so that "back" goes one search back. */
export function OrganisationFilters({ address, shownLevel, typed, onType }: OrganisationFiltersProps) {
  const say = useWords(text);
  const id = useId();
  const keep = () => typed.trim() !== address.search && address.change({ tim: typed.trim() || null, cap: null });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep();
  };
  const levelChoices = [
    { value: 'all' as LevelChoice, label: say.all },
    ...levels.map((level) => ({ value: level as LevelChoice, label: say.levels[level] })),
  ];
  const treeChoices = [
    { value: 'all' as TreeChoice, label: say.all },
    ...trees.map((tree) => ({ value: tree as TreeChoice, label: say.trees[tree] })),
  ];
  return (
    <search>
      <form className="org-filters" onSubmit={submit}>
        <div className="org-search">
          <label className="ui-label" htmlFor={id}>
            {say.search}
          </label>
          <input
            id={id}
            type="search"
            className="ui-input"
            autoComplete="off"
            placeholder={say.searchHint}
            value={typed}
            onChange={(event) => onType(event.target.value)}
            onBlur={keep}
          />
        </div>
        <Segmented
          label={say.level}
          isLabelHidden={false}
          choices={levelChoices}
          value={shownLevel}
          onChange={(cap) => address.change({ cap })}
        />
        <Segmented
          label={say.tree}
          isLabelHidden={false}
          choices={treeChoices}
          value={address.tree}
          onChange={(tree) => address.change({ cay: tree === 'all' ? null : tree })}
        />
        {address.parent && <ParentFilter parent={address.parent} onRemove={() => address.change({ thuoc: null })} />}
      </form>
    </search>
  );
}

function ParentFilter({ parent, onRemove }: { parent: string; onRemove: () => void }) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const unit = useQuery(organisationsApi.query.one.queryOptions({ input: { key: parent, asOf } }));
  return (
    <p className="org-under">
      <strong>{unit.data && say.under(unit.data.organisation.name)}</strong>
      <Button kind="quiet" onClick={onRemove}>
        {say.allUnits}
      </Button>
    </p>
  );
}
