import { useQuery } from '@tanstack/react-query';
import { problemsIn } from '#platform/web/api.ts';
import { Button } from '#platform/web/button.tsx';
import { useWords } from '#platform/web/words.ts';
import { accountApi } from '../account.ts';
import { text } from './text.ts';

/** Computes the whole chain again when asked. */
export function AuditProof() {
  const say = useWords(text);
  const proof = useQuery(accountApi.query.verifyAudit.queryOptions({ enabled: false, staleTime: 0 }));
  return (
    <section aria-labelledby="chuoi-kiem-chung">
      <h2 className="t-section" id="chuoi-kiem-chung">
        {say.audit}
      </h2>
      <p>{say.auditLead}</p>
      <Button onClick={() => void proof.refetch()} isBusy={proof.isFetching}>
        {say.verify}
      </Button>
      <p role="status">{proof.error ? problemsIn(proof.error)[0]?.message : proof.data && verdict(proof.data, say)}</p>
    </section>
  );
}

function verdict(
  { holds, length, brokenAt }: { holds: boolean; length: number; brokenAt: number | null },
  say: { holds: (length: number) => string; broken: (at: number) => string },
): string {
  return holds ? say.holds(length) : say.broken(brokenAt ?? length);
}
