import { type FormEvent, useState } from 'react';
import { Button } from '#platform/web/button.tsx';
import { RefusalList } from '#platform/web/refusal-list.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import type { UnitNames } from '../reorganisations-api.ts';
import { type ChosenHeir, HeirField } from './heir-field.tsx';
import { text } from './text.ts';
import { useSettle } from './use-reform-writes.ts';

interface SettleFormProps {
  readonly id: string;
  readonly picked: readonly string[];
  readonly heirs: readonly string[];
  readonly names: UnitNames;
  readonly onDone: () => void;
}

/** One heir for all the work picked. */
export function SettleForm({ id, picked, heirs, names, onDone }: SettleFormProps) {
  const say = useWords(text);
  const [heir, setHeir] = useState<ChosenHeir | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const settle = useSettle(() => {
    setHeir(null);
    setIsAsked(false);
    onDone();
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (!heir || picked.length === 0 || settle.isPending) return;
    settle.mutate({ id, heir: heir.key, heirName: heir.name, ids: [...picked] });
  };
  return (
    <form className="reform-settle" onSubmit={send} noValidate aria-label={say.settle}>
      <p className="reform-quiet">{say.settleHint}</p>
      <HeirField {...{ heirs, names, value: heir, onChange: setHeir }} error={isAsked && !heir && say.needHeir} />
      <Button kind="primary" type="submit" isBusy={settle.isPending}>
        {say.give(vietnameseNumber(picked.length))}
      </Button>
      {isAsked && picked.length === 0 && (
        <p role="alert" className="ui-field-error">
          {say.needPick}
        </p>
      )}
      {settle.error && <RefusalList error={settle.error} />}
    </form>
  );
}
