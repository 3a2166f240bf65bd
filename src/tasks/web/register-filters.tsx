import { ChevronDown } from 'lucide-react';
import { text as directiveText } from '#directives/web/text.ts';
import { levels } from '#organisations/logic/organisation.ts';
import { text as organisationText } from '#organisations/web/text.ts';
import { Button } from '#platform/web/button.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { FilterBar } from '#platform/web/filter-bar.tsx';
import { FilterChip } from '#platform/web/filter-chip.tsx';
import { Menu } from '#platform/web/menu.tsx';
import { useNavigation, withSearch } from '#platform/web/navigation.tsx';
import type { Option } from '#platform/web/option-list.tsx';
import { statusText } from '#platform/web/status.ts';
import { text as kitText } from '#platform/web/text.ts';
import { useWords } from '#platform/web/words.ts';
import { sixAspects } from '../logic/six-clear.ts';
import { dueChoices, groupings, isLeadAsked, type RegisterAddress, withoutFilters } from './register-address.ts';
import { RegisterSearch } from './register-search.tsx';
import type { RegisterLine } from './tasks-api.ts';
import { text } from './text.ts';

interface RegisterFiltersProps {
  readonly address: RegisterAddress;
  /** The whole register: what there is to choose from. */
  readonly rows: readonly RegisterLine[];
  readonly leadId: string | null;
}

/** What the register is narrowed by, and how it is laid out; all of it in the address. */
export function RegisterFilters({ address, rows, leadId }: RegisterFiltersProps) {
  const say = useWords(text);
  const { path, navigate } = useNavigation();
  const options = useFilterOptions(address, rows);
  const set = (name: string) => (value: string | null) => navigate(withSearch(path, { [name]: value, mo: null }));
  const setStatus = (value: string | null) =>
    navigate(withSearch(path, { 'tinh-trang': value, ...(address.view === 'cham' && { xem: null }), mo: null }));
  const isFiltered = withoutFilters(path) !== withSearch(path, { mo: null });
  const due = address.due && typeof address.due === 'object' ? rangeWord(address.due) : address.due;
  return (
    <FilterBar
      onClear={isFiltered ? () => navigate(withoutFilters(path)) : undefined}
      aside={<Layout address={address} />}
    >
      <RegisterSearch text={address.text} onText={set('tim')} />
      <FilterChip label={say.session} options={options.sessions} value={address.sessionId} onChange={set('phien')} />
      <FilterChip
        label={say.lead}
        options={options.leads}
        value={leadId ?? (isLeadAsked(address.lead) ? address.lead : null)}
        onChange={set('chu-tri')}
      />
      <FilterChip label={say.leadLevel} options={options.levels} value={address.leadLevel} onChange={set('cap')} />
      <FilterChip label={say.topic} options={options.topics} value={address.topic} onChange={set('linh-vuc')} />
      <FilterChip label={say.due} options={options.dues} value={due} onChange={set('han')} />
      <FilterChip label={say.six} options={options.six} value={address.six} onChange={set('sau-ro')} />
      <FilterChip
        label={say.status}
        options={options.statuses}
        value={address.status.join(',') || null}
        onChange={setStatus}
      />
    </FilterBar>
  );
}

/** Grouping and row height. */
function Layout({ address }: { address: RegisterAddress }) {
  const say = useWords(text);
  const { path, navigate } = useNavigation();
  const go = (changes: Record<string, string | null>) => () => navigate(withSearch(path, changes));
  const groups = groupings.map((grouping) => ({
    label: say.groups[grouping],
    isCurrent: grouping === address.grouping,
    onSelect: go({ nhom: grouping === 'tinh-trang' ? null : grouping }),
  }));
  const densities = [
    { label: say.comfort, isCurrent: !address.isDense, onSelect: go({ 'mat-do': null }) },
    { label: say.dense, isCurrent: address.isDense, onSelect: go({ 'mat-do': 'gon' }) },
  ];
  return (
    <>
      <span className="register-layout-word">{say.groupBy}</span>
      <Menu
        align="end"
        trigger={
          <Button size="small" aria-label={`${say.groupBy}: ${say.groups[address.grouping]}`}>
            {say.groups[address.grouping]} <ChevronDown size={14} strokeWidth={1.7} aria-hidden />
          </Button>
        }
        groups={[
          { label: say.groupBy, items: groups },
          { label: say.density, items: densities },
        ]}
      />
    </>
  );
}

/** Only what occurs is offered. A combination that came with a link is offered as well, so that it can be seen and taken away. */
function useFilterOptions(address: RegisterAddress, rows: readonly RegisterLine[]) {
  const say = useWords(text);
  const directives = useWords(directiveText);
  const statuses = useWords(statusText);
  const kit = useWords(kitText);
  const organisations = useWords(organisationText);
  const distinct = (option: (row: RegisterLine) => Option | null): Option[] => {
    const found = rows.map(option).filter((one) => one !== null);
    return [...Map.groupBy(found, (one) => one.value)].map(([, same]) => same[0]!);
  };
  const byLabel = (a: Option, b: Option) => a.label.localeCompare(b.label, 'vi');
  const single = distinct((row) => ({ value: row.status, label: statuses[row.status] }));
  const several = { value: address.status.join(','), label: address.status.map((one) => statuses[one]).join(', ') };
  const range = address.due && typeof address.due === 'object' ? address.due : null;
  return {
    sessions: distinct((row) =>
      row.sessionId && row.sessionHeldOn
        ? { value: row.sessionId, label: directives.session(cityDay(row.sessionHeldOn)) }
        : null,
    ),
    leads: [
      ...distinct((row) => (row.leadId ? { value: row.leadId, label: row.leadShortName ?? '' } : null)).sort(byLabel),
      ...(['chua-co', 'da-co'] as const).map((value) => ({ value, label: say.leadAsked[value] })),
    ],
    topics: distinct((row) => ({ value: row.topic, label: directives.topics[row.topic] })).sort(byLabel),
    dues: [
      ...dueChoices.map((value) => ({ value, label: say.dues[value] })),
      ...(range ? [{ value: rangeWord(range), label: say.dueBetween(dayWord(range.from), dayWord(range.to)) }] : []),
    ],
    six: [
      { value: 'du', label: say.sixFull },
      ...sixAspects.map((aspect) => ({ value: aspect, label: say.sixGap(kit.sixParts[aspect]) })),
    ],
    levels: levels.map((value) => ({ value, label: organisations.levels[value] })),
    statuses: single.some((one) => one.value === several.value) || !several.value ? single : [...single, several],
  };
}

const rangeWord = ({ from, to }: { from: string | null; to: string | null }) => `${from ?? ''}..${to ?? ''}`;
const dayWord = (day: string | null) => (day ? cityDay(day) : '…');
