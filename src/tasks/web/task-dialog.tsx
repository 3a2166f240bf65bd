import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Button } from '#platform/web/button.tsx';
import { Dialog } from '#platform/web/dialog.tsx';
import { useWords } from '#platform/web/words.ts';
import { FormProblems, type ToldProblems } from './form-problems.tsx';
import { formText } from './form-text.ts';
import './form.css';

interface TaskDialogProps {
  readonly title: string;
  readonly confirm: string;
  readonly write: { readonly isBusy: boolean; readonly problems: ToldProblems; readonly reload: () => Promise<void> };
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** Further buttons after the main one. */
  readonly others?: ReactNode;
  /** Problems this form found itself. */
  readonly own?: readonly (string | false | null)[];
  readonly children: ReactNode;
}

/** A form over the page: its problems on top, the main button first. Where somebody else was quicker, it offers their version. */
export function TaskDialog({ title, confirm, write, onSubmit, onClose, others, own = [], children }: TaskDialogProps) {
  const say = useWords(formText);
  const id = useId();
  const [isReloaded, setIsReloaded] = useState(false);
  const { isBusy, problems } = write;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsReloaded(false);
    if (!isBusy) onSubmit();
  };
  const reload = async () => {
    await write.reload();
    setIsReloaded(true);
  };
  const actions = (
    <>
      <Button kind="primary" type="submit" form={id} isBusy={isBusy}>
        {confirm}
      </Button>
      {others}
      <Button onClick={onClose}>{say.cancel}</Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={title} actions={actions} place="bottom">
      <form id={id} className="task-form" onSubmit={submit} noValidate>
        <FormProblems messages={[...problems.top, ...own]} />
        {problems.isChangedMeanwhile && (
          <div>
            <Button size="small" onClick={() => void reload()}>
              {say.changedMeanwhile}
            </Button>
          </div>
        )}
        {isReloaded && (
          <p role="status" className="task-form-hint">
            {say.refreshed}
          </p>
        )}
        {children}
      </form>
    </Dialog>
  );
}
