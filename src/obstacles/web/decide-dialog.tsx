import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemsIn } from '#platform/web/api.ts';
import { Button } from '#platform/web/button.tsx';
import { RadioGroup } from '#platform/web/choice.tsx';
import { Dialog } from '#platform/web/dialog.tsx';
import { TextAreaField } from '#platform/web/field.tsx';
import { showToast } from '#platform/web/toast.tsx';
import { useWords } from '#platform/web/words.ts';
import { type DecisionRow, obstaclesApi } from './obstacles-api.ts';
import { text } from './text.ts';

/** Two steps: pick an option with its consequence, then sign the choice restated in words. Only there the button is red. */
export function DecideDialog({ decision, onClose }: { decision: DecisionRow; onClose: () => void }) {
  const say = useWords(text);
  const [picked, setPicked] = useState<string | null>(null);
  const [isConfirming, setIsConfirming] = useState(false);
  const [comment, setComment] = useState('');
  const queries = useQueryClient();
  const decide = useMutation(
    obstaclesApi.query.decide.mutationOptions({
      onSuccess: async () => {
        showToast(say.wroteDecision(option?.label ?? ''));
        onClose();
        await queries.invalidateQueries();
      },
    }),
  );
  const option = decision.options[Number(picked) - 1];
  const sign = () =>
    option &&
    decide.mutate({
      id: decision.id,
      optionNo: Number(picked),
      comment: comment.trim() || null,
      confirmation: option.label,
    });
  const first = (
    <>
      <Button kind="primary" aria-disabled={!option} onClick={() => option && setIsConfirming(true)}>
        {say.choose}
      </Button>
      <Button onClick={onClose}>{say.cancel}</Button>
    </>
  );
  const second = option && (
    <>
      <Button kind="decision" isBusy={decide.isPending} onClick={sign}>
        {say.confirm(option.label)}
      </Button>
      <Button onClick={() => setIsConfirming(false)}>{say.back}</Button>
    </>
  );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={isConfirming ? say.confirmTitle : say.choose}
      actions={isConfirming ? second : first}
      place="bottom"
    >
      <div className="decision-confirm">
        <p className="t-question">{decision.question}</p>
        {isConfirming && option ? (
          <>
            <p className="decision-restated">{say.restate(option.label)}</p>
            <p>
              {say.follows}: {option.consequence}
            </p>
            <TextAreaField label={say.comment} hint={say.commentHint} value={comment} onChange={setComment} />
            <p className="t-small">{say.final}</p>
          </>
        ) : (
          <RadioGroup
            label={say.choose}
            isLabelHidden
            value={picked}
            onChange={setPicked}
            choices={decision.options.map(({ label, consequence }, at) => ({
              value: String(at + 1),
              label,
              hint: consequence,
            }))}
          />
        )}
        {decide.error && (
          <p role="alert" className="decision-error">
            {problemsIn(decide.error)[0]?.message}
          </p>
        )}
      </div>
    </Dialog>
  );
}
