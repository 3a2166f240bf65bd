import { Download } from 'lucide-react';
import { useAsOf } from '#platform/web/as-of.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { SectionHead } from '#platform/web/section-head.tsx';
import { useWords } from '#platform/web/words.ts';
import { OrganisationsTabs } from '../organisations-tabs.tsx';
import { ImportForm } from './import-form.tsx';
import { text } from './text.ts';
import '../organisations.css';
import './chart-file.css';

const tables = ['units', 'parents', 'posts', 'appointments'] as const;

/** The chart out to a file, and in from one. */
export function ChartFileScreen() {
  const say = useWords(text);
  const { isPast } = useAsOf();
  const { role } = useReader();
  const mayImport = (role === 'secretariat' || role === 'administrator') && !isPast;
  return (
    <section className="org-screen">
      <OrganisationsTabs />
      <h1 className="t-headline">{say.title}</h1>
      <section className="chart-file">
        <SectionHead title={say.exportHead} />
        <p>{say.exportHint}</p>
        <p className="chart-file-links">
          <FileLink href="/api/v1/organisation-chart.xlsx" label={say.workbook} isMain />
          {tables.map((table) => (
            <FileLink
              key={table}
              href={`/api/v1/organisation-chart.csv?table=${table}`}
              label={say.csv(say.tables[table])}
            />
          ))}
        </p>
      </section>
      <section className="chart-file">
        <SectionHead title={say.importHead} />
        {mayImport ? (
          <>
            <p>{say.importHint}</p>
            <p className="org-quiet">{say.reformHint}</p>
            <ImportForm />
          </>
        ) : (
          <p>{say.onlyOffice}</p>
        )}
      </section>
    </section>
  );
}

function FileLink({ href, label, isMain = false }: { href: string; label: string; isMain?: boolean }) {
  return (
    <a className="ui-button" data-kind={isMain ? 'primary' : 'secondary'} data-size="normal" href={href} download>
      <Download size={16} strokeWidth={1.7} aria-hidden />
      <span>{label}</span>
    </a>
  );
}
