import type { Reader } from '#platform/web/reader.tsx';
import type { PlainDate } from '#shared/plain-date.ts';

/** A report while it is being typed. */
export interface ReportValues {
  readonly text: string;
  /** As typed: "61", "61,5", "61%". */
  readonly percent: string;
  readonly expectedOn: PlainDate | null;
  readonly obstacle: string;
  /** Separated by semicolons. */
  readonly documentNumbers: string;
  readonly files: readonly File[];
  /** Entered by the secretariat only. */
  readonly organisationId: string;
  readonly reportedOn: PlainDate | null;
  readonly source: string;
}

/** "61,5%" → 61.5; null when nothing was typed, undefined when it is no number. */
export function readPercent(typed: string): number | null | undefined {
  const text = typed.trim().replace(/%$/, '').replace(',', '.').trim();
  if (!text) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** The form that carries a report with its files; `meta` is the same as the body of a report without files. */
export function reportForm(
  values: ReportValues,
  role: Reader['role'],
  today: PlainDate,
  version: number | undefined,
): FormData {
  const form = new FormData();
  form.set('meta', JSON.stringify({ ...reportMeta(values, role, today), expectedVersion: version }));
  for (const file of values.files) form.append('files', file);
  return form;
}

function reportMeta(values: ReportValues, role: Reader['role'], today: PlainDate) {
  const numbers = values.documentNumbers.split(';').map((number) => number.trim());
  const onPaper = {
    organisationId: values.organisationId || undefined,
    reportedOn: values.reportedOn === today ? undefined : (values.reportedOn ?? undefined),
    source: values.source.trim() || null,
  };
  return {
    text: values.text,
    percent: readPercent(values.percent) ?? null,
    expectedOn: values.expectedOn,
    obstacle: values.obstacle.trim() || null,
    documentNumbers: numbers.filter(Boolean),
    ...(role === 'secretariat' && onPaper),
  };
}
