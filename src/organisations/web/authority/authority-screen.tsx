import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { problemsIn } from '#platform/web/api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { Segmented } from '#platform/web/choice.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { ErrorPanel } from '#platform/web/error-panel.tsx';
import { SelectField } from '#platform/web/field.tsx';
import { Loading } from '#platform/web/loading.tsx';
import { useNavigation, withSearch } from '#platform/web/navigation.tsx';
import { useWords } from '#platform/web/words.ts';
import { fields } from '#shared/fields.ts';
import { levels } from '../../logic/organisation.ts';
import { organisationsApi } from '../organisations-api.ts';
import { OrganisationsTabs } from '../organisations-tabs.tsx';
import { text as unitText } from '../text.ts';
import { AuthoritySentence } from './authority-sentence.tsx';
import { AuthorityTable } from './authority-table.tsx';
import { text } from './text.ts';
import '../organisations.css';
import './authority.css';

/** Who may decide what on the day shown, field by field, with its ground. */
export function AuthorityScreen() {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const { field, level, clear } = useAuthorityAddress();
  const all = useQuery({
    ...organisationsApi.query.authority.queryOptions({ input: { asOf } }),
    placeholderData: keepPreviousData,
  });
  const shown = (all.data ?? []).filter(
    (rule) => (field === null || rule.field === field) && (level === null || rule.level === level),
  );
  return (
    <section className="org-screen">
      <OrganisationsTabs />
      {all.data ? <AuthoritySentence rules={all.data} /> : <h1 className="t-headline">{say.title}</h1>}
      {all.error && !all.data && (
        <ErrorPanel sentence={problemsIn(all.error)[0]?.message ?? ''} onRetry={() => void all.refetch()} />
      )}
      {!all.data && !all.error && <Loading rows={8} row="comfort" />}
      {all.data && (
        <>
          <AuthorityFilters />
          {shown.length === 0 ? (
            <Empty sentence={say.none} action={<Button onClick={clear}>{say.clear}</Button>} />
          ) : (
            <AuthorityTable rules={shown} />
          )}
        </>
      )}
    </section>
  );
}

function AuthorityFilters() {
  const say = useWords(text);
  const units = useWords(unitText);
  const { field, level, change } = useAuthorityAddress();
  const anyLevel = 'all';
  return (
    <div className="org-filters no-print">
      <SelectField
        label={say.field}
        placeholder={say.all}
        options={fields.map((value) => ({ value, label: value }))}
        value={field ?? ''}
        onChange={(next) => change({ 'linh-vuc': next || null })}
      />
      <Segmented
        label={say.level}
        isLabelHidden={false}
        choices={[
          { value: anyLevel, label: say.all },
          ...levels.map((value) => ({ value, label: units.levels[value] })),
        ]}
        value={level ?? anyLevel}
        onChange={(next) => change({ cap: next === anyLevel ? null : next })}
      />
    </div>
  );
}

function useAuthorityAddress() {
  const { path, navigate } = useNavigation();
  const query = new URL(path, 'http://x').searchParams;
  const change = (changes: Record<string, string | null>) => navigate(withSearch(path, changes));
  return {
    field: fields.find((one) => one === query.get('linh-vuc')) ?? null,
    level: levels.find((one) => one === query.get('cap')) ?? null,
    change,
    clear: () => change({ 'linh-vuc': null, cap: null }),
  };
}
