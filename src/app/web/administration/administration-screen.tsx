import { useReader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import { AccountForm } from './account-form.tsx';
import { AccountTable } from './account-table.tsx';
import { AuditProof } from './audit-proof.tsx';
import { text } from './text.ts';
import './administration.css';

/** Accounts, and the proof that the record is whole. */
export function AdministrationScreen() {
  const say = useWords(text);
  const { role } = useReader();
  if (role !== 'administrator') return <p className="t-headline">{say.onlyAdministrators}</p>;
  return (
    <div className="administration">
      <h1 className="t-title">{say.title}</h1>
      <p className="administration-lead">{say.lead}</p>
      <AuditProof />
      <AccountTable />
      <AccountForm />
    </div>
  );
}
