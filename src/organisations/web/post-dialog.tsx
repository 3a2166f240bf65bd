import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { problemsIn } from '#platform/web/api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { Dialog } from '#platform/web/dialog.tsx';
import { DateField, TextField } from '#platform/web/field.tsx';
import { useWords } from '#platform/web/words.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { PostDetail } from './organisations-api.ts';
import { postText } from './post-text.ts';
import { type PostWrite, useEndWrite, useStartWrite } from './use-post-writes.ts';

interface PostDialogProps {
  readonly post: PostDetail;
  /** What other rooms know of the post: its open tasks. */
  readonly load?: ReactNode;
  readonly onClose: () => void;
}

/** Somebody begins to hold a post; whoever holds it ends on the day before. */
export function StartDialog({ post, load, onClose }: PostDialogProps) {
  const say = useWords(postText);
  const { today } = useAsOf();
  const [personName, setPersonName] = useState('');
  const [from, setFrom] = useState<PlainDate | null>(today);
  const [lastDay, setLastDay] = useState<PlainDate | null>(null);
  const [source, setSource] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const write = useStartWrite(onClose);
  const at = fieldProblems(write.error, ['personName', 'from', 'lastDay', 'source']);
  const submit = () => {
    setIsAsked(true);
    if (!personName.trim() || !from || !source.trim()) return;
    write.send({ postId: post.id, personName, from, lastDay, endsCurrent: post.holder !== null, source });
  };
  return (
    <FormDialog title={say.startTitle(post.name)} top={at.top} {...{ write, submit, onClose }}>
      <TextField
        {...{ label: say.person, isRequired: true, maxLength: 200, autoComplete: 'off' }}
        error={at.personName ?? (isAsked && !personName.trim() && say.personNeeded)}
        value={personName}
        onChange={setPersonName}
      />
      <DateField
        {...{ label: say.from, isRequired: true, value: from, onChange: setFrom }}
        hint={post.holder && say.replaces(post.holder.personName)}
        error={at.from ?? (isAsked && !from && say.fromNeeded)}
      />
      <DateField label={say.lastDay} error={at.lastDay} value={lastDay} onChange={setLastDay} />
      <GroundField
        value={source}
        onChange={setSource}
        error={at.source ?? (isAsked && !source.trim() && say.groundNeeded)}
      />
      <div className="org-quiet">
        {load}
        <p>{say.handover}</p>
      </div>
    </FormDialog>
  );
}

/** Whoever holds a post ceases to; until somebody follows, its tasks are not clear about the person. */
export function EndDialog({ post, load, onClose }: PostDialogProps) {
  const say = useWords(postText);
  const { today } = useAsOf();
  const [lastDay, setLastDay] = useState<PlainDate | null>(today);
  const [source, setSource] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const write = useEndWrite(onClose);
  const at = fieldProblems(write.error, ['lastDay', 'source']);
  const submit = () => {
    setIsAsked(true);
    if (post.holder && lastDay && source.trim()) write.send({ id: post.holder.id, lastDay, source });
  };
  return (
    <FormDialog title={say.endTitle(post.holder?.personName ?? '')} top={at.top} {...{ write, submit, onClose }}>
      <p>{post.name}</p>
      <DateField
        {...{ label: say.endDay, isRequired: true, value: lastDay, onChange: setLastDay }}
        error={at.lastDay ?? (isAsked && !lastDay && say.endDayNeeded)}
      />
      <GroundField
        value={source}
        onChange={setSource}
        error={at.source ?? (isAsked && !source.trim() && say.groundNeeded)}
      />
      <div className="org-quiet">
        {load}
        <p>{say.gap}</p>
      </div>
    </FormDialog>
  );
}

function GroundField(props: { value: string; onChange: (value: string) => void; error: ReactNode }) {
  const say = useWords(postText);
  return <TextField {...{ label: say.ground, hint: say.groundHint, isRequired: true, maxLength: 500 }} {...props} />;
}

interface FormDialogProps {
  readonly title: string;
  /** What went wrong with the whole form. */
  readonly top: readonly string[];
  readonly write: Pick<PostWrite<never>, 'isBusy'>;
  readonly submit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function FormDialog({ title, top, write, submit, onClose, children }: FormDialogProps) {
  const say = useWords(postText);
  const id = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!write.isBusy) submit();
  };
  const actions = (
    <>
      <Button kind="primary" type="submit" form={id} isBusy={write.isBusy}>
        {say.write}
      </Button>
      <Button onClick={onClose}>{say.cancel}</Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={title} actions={actions} place="bottom">
      <form id={id} className="org-form" onSubmit={send} noValidate>
        {top.map((message) => (
          <p key={message} role="alert" className="org-form-problem">
            {message}
          </p>
        ))}
        {children}
      </form>
    </Dialog>
  );
}

/** The problems of a refused write: under the field that caused them, the others on top. */
function fieldProblems<Name extends string>(error: unknown, fields: readonly Name[]) {
  const problems = error ? problemsIn(error) : [];
  const at = Object.fromEntries(problems.map(({ field, message }) => [field, message])) as Partial<
    Record<Name, string>
  >;
  const top = problems.filter(({ field }) => !fields.some((name) => name === field)).map(({ message }) => message);
  return { ...at, top };
}
