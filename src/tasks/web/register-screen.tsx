import { Download, Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { problemsIn } from '#platform/web/api.ts';
import { useAsOfHref } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { ErrorPanel } from '#platform/web/error-panel.tsx';
import { Loading, Updating } from '#platform/web/loading.tsx';
import { useNavigation, withSearch } from '#platform/web/navigation.tsx';
import { WithPanel } from '#platform/web/side-panel.tsx';
import { useListKeys } from '#platform/web/use-list-keys.ts';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { readAddress } from './register-address.ts';
import { RegisterEmpty } from './register-empty.tsx';
import { RegisterFilters } from './register-filters.tsx';
import { RegisterPanel } from './register-panel.tsx';
import { RegisterTable } from './register-table.tsx';
import { RegisterTabs } from './register-tabs.tsx';
import type { RegisterLine } from './tasks-api.ts';
import { text } from './text.ts';
import { useRegister } from './use-register.ts';
import { useRegisterExport } from './use-register-export.ts';
import './register.css';

interface RegisterScreenProps {
  /** What rooms after this one know of a directive, for the side panel; the roof hands it in. */
  readonly beside?: (directiveCode: string) => ReactNode;
}

/** Where is each directive? The register, its views and filters, with the record in hand beside the list. */
export function RegisterScreen({ beside }: RegisterScreenProps) {
  const { path } = useNavigation();
  const address = readAddress(path);
  const { list, counts, whole, leadId } = useRegister(address);
  const rows = list.data?.rows ?? [];
  const hand = useRowInHand(rows, address.open);
  const [assigned, setAssigned] = useState<RegisterLine | null>(null);
  const opened = rows.find((row) => row.code === address.open) ?? null;
  const panel = opened && (
    <RegisterPanel
      key={opened.code}
      row={opened}
      beside={beside?.(opened.code)}
      onAssign={() => setAssigned(opened)}
      onClose={() => hand.peek(null)}
      onPrevious={hand.stepFrom(opened.code, -1)}
      onNext={hand.stepFrom(opened.code, 1)}
    />
  );
  return (
    <section className="register-screen">
      <RegisterHead
        rows={rows}
        taskCount={list.data?.counts.tasks.total}
        sessionId={address.sessionId}
        isUpdating={list.isPlaceholderData}
      />
      <RegisterTabs address={address} counts={counts.data} />
      <RegisterFilters address={address} rows={whole.data?.rows ?? []} leadId={leadId} />
      <WithPanel panel={panel}>
        {list.error && !list.data ? (
          <ErrorPanel sentence={problemsIn(list.error)[0]?.message ?? ''} onRetry={() => void list.refetch()} />
        ) : !list.data ? (
          <Loading rows={10} row={address.isDense ? 'dense' : 'comfort'} />
        ) : rows.length === 0 ? (
          <RegisterEmpty isRegisterEmpty={whole.data?.rows.length === 0} />
        ) : (
          <RegisterTable rows={rows} address={address} current={hand.current} onPeek={hand.peek} />
        )}
      </WithPanel>
      {assigned && <AssignDialog directive={assigned} onClose={() => setAssigned(null)} />}
    </section>
  );
}

interface RegisterHeadProps {
  readonly rows: readonly RegisterLine[];
  readonly taskCount: number | undefined;
  readonly sessionId: string | null;
  readonly isUpdating: boolean;
}

function RegisterHead({ rows, taskCount, sessionId, isUpdating }: RegisterHeadProps) {
  const say = useWords(text);
  const exportRows = useRegisterExport(rows);
  const heldOn = sessionId ? rows[0]?.sessionHeldOn : null;
  return (
    <header className="register-head">
      <h1 className="t-title">{say.register}</h1>
      <p className="register-count" aria-live="polite">
        {taskCount !== undefined &&
          say.counted(vietnameseNumber(rows.length), heldOn ? cityDay(heldOn) : null, vietnameseNumber(taskCount))}{' '}
        {isUpdating && <Updating />}
      </p>
      <div className="register-tools no-print">
        <Button icon={<Download size={16} strokeWidth={1.7} aria-hidden />} onClick={exportRows}>
          {say.exportCsv}
        </Button>
        <Button icon={<Printer size={16} strokeWidth={1.7} aria-hidden />} onClick={() => window.print()}>
          {say.print}
        </Button>
      </div>
    </header>
  );
}

/** The row that J and K walk from. While the panel is open the address holds it, so that the link shows the same record. */
function useRowInHand(rows: readonly RegisterLine[], open: string | null) {
  const { path, navigate } = useNavigation();
  const withDay = useAsOfHref();
  const [walked, setWalked] = useState<string | null>(null);
  const current = open ?? walked;
  const codes = rows.map((row) => row.code);
  const peek = (code: string | null) => {
    setWalked(code ?? current);
    navigate(withSearch(path, { mo: code }));
  };
  const openPage = (code: string) => navigate(withDay(`/chi-dao/${code}`));
  useListKeys({
    keys: codes,
    current,
    onMove: (code) => (open ? peek(code) : setWalked(code)),
    onOpen: openPage,
    onPeek: (code) => peek(open === code ? null : code),
  });
  const stepFrom = (code: string, step: 1 | -1) => {
    const next = codes[codes.indexOf(code) + step];
    return next === undefined ? undefined : () => peek(next);
  };
  return { current, peek, stepFrom };
}
