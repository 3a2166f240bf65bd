import { ArrowLeft, ArrowRight } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { Button, IconButton } from '#platform/web/button.tsx';
import { Checkbox } from '#platform/web/choice.tsx';
import { DateInput } from '#platform/web/date-input.tsx';
import { useWords } from '#platform/web/words.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { type DirectiveKind, directiveKinds, type Span, type Topic, topics } from '../logic/reading-types.ts';
import { withoutBlanks } from '../logic/review-spans.ts';
import { wordEdge } from '../logic/sentence-pieces.ts';
import { FormField } from './form-field.tsx';
import type { ReviewProposal } from './reading-api.ts';
import { SpanText } from './span-text.tsx';
import { text as words } from './text.ts';
import './proposal-editor.css';

export interface EditedProposal extends Span {
  readonly kind: DirectiveKind;
  readonly issuer: string | null;
  readonly addressee: string | null;
  readonly coordinating: string[];
  readonly deadline: ReviewProposal['deadline'];
  readonly topic: Topic;
}

interface ProposalEditorProps {
  readonly text: string;
  readonly proposal: ReviewProposal;
  /** The span as it stands now: moved here by word, or in the text by mouse. */
  readonly span: Span;
  /** The sentences it stands in, shown around it. */
  readonly around: Span;
  /** The other proposals, into whose words no edge may go. */
  readonly others: readonly Span[];
  readonly today: PlainDate;
  readonly isBusy: boolean;
  /** What the server refused, in words. */
  readonly refusal: string | null;
  readonly onSpan: (span: Span) => void;
  readonly onSave: (edited: EditedProposal) => void;
  readonly onCancel: () => void;
}

/** Corrects where a directive stands and what is said of it; the original is kept. */
export function ProposalEditor({
  text,
  proposal,
  span,
  around,
  others,
  today,
  isBusy,
  refusal,
  onSpan,
  onSave,
  onCancel,
}: ProposalEditorProps) {
  const say = useWords(words);
  const id = useId();
  const [fields, setFields] = useState(() => fieldsOf(proposal));
  const set = <Key extends keyof Fields>(key: Key, value: Fields[Key]) =>
    setFields((old) => ({ ...old, [key]: value }));
  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave({ start: span.start, end: span.end, ...editedOf(fields) });
  };
  return (
    <form
      className="proposal-card proposal-editor"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <EdgeButtons text={text} span={span} others={others} onSpan={onSpan} />
      <SpanText text={text} span={span} around={around} others={others} onSpan={onSpan} />
      <FormField id={`${id}-kind`} label={say.kind}>
        <select
          id={`${id}-kind`}
          className="ui-input"
          value={fields.kind}
          onChange={(e) => set('kind', e.target.value as DirectiveKind)}
        >
          {directiveKinds.map((kind) => (
            <option key={kind} value={kind}>
              {say.kinds[kind]}
            </option>
          ))}
        </select>
      </FormField>
      <FormField id={`${id}-issuer`} label={say.issuer}>
        <input
          id={`${id}-issuer`}
          className="ui-input"
          value={fields.issuer}
          onChange={(e) => set('issuer', e.target.value)}
        />
      </FormField>
      <FormField id={`${id}-addressee`} label={say.addressee}>
        <input
          id={`${id}-addressee`}
          className="ui-input"
          value={fields.addressee}
          onChange={(e) => set('addressee', e.target.value)}
        />
      </FormField>
      <FormField id={`${id}-coordinating`} label={say.coordinating} hint={say.coordinatingHint}>
        <textarea
          id={`${id}-coordinating`}
          className="ui-input"
          rows={2}
          value={fields.coordinating}
          onChange={(e) => set('coordinating', e.target.value)}
        />
      </FormField>
      <FormField id={`${id}-topic`} label={say.topic}>
        <select
          id={`${id}-topic`}
          className="ui-input"
          value={fields.topic}
          onChange={(e) => set('topic', e.target.value as Topic)}
        >
          {topics.map((topic) => (
            <option key={topic}>{topic}</option>
          ))}
        </select>
      </FormField>
      <Checkbox
        label={say.hasDeadline}
        isChecked={fields.hasDeadline}
        onChange={(isChecked) => set('hasDeadline', isChecked)}
      />
      {fields.hasDeadline && (
        <div className="proposal-editor-days">
          <FormField id={`${id}-due`} label={say.deadlineWords}>
            <input
              id={`${id}-due`}
              className="ui-input"
              value={fields.dueWords}
              onChange={(e) => set('dueWords', e.target.value)}
              required
            />
          </FormField>
          <FormField id={`${id}-from`} label={say.deadlineFrom}>
            <DateInput id={`${id}-from`} value={fields.from} today={today} onChange={(day) => set('from', day)} />
          </FormField>
          <FormField id={`${id}-to`} label={say.deadlineTo}>
            <DateInput id={`${id}-to`} value={fields.to} today={today} onChange={(day) => set('to', day)} />
          </FormField>
        </div>
      )}
      <p role="alert" className="form-error">
        {refusal}
      </p>
      <div className="proposal-card-actions">
        <Button type="submit" kind="primary" size="small" isBusy={isBusy} keys="↵">
          {say.save}
        </Button>
        <Button size="small" keys="Esc" onClick={onCancel}>
          {say.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Moves the edges word by word: four buttons, or the arrow keys while one of them has the focus (Shift moves the start). */
type EdgeButtonsProps = Pick<ProposalEditorProps, 'text' | 'span' | 'others' | 'onSpan'>;

/** A word at a time, as far as dragging goes: never over the other edge or into the words of another proposal. */
function EdgeButtons({ text, span, others, onSpan }: EdgeButtonsProps) {
  const say = useWords(words);
  const move = (edge: 'start' | 'end', step: 1 | -1) => {
    const moved = withoutBlanks(text, { ...span, [edge]: wordEdge(text, span[edge], step) });
    const isFree = !others.some((other) => moved.start < other.end && other.start < moved.end);
    if (moved.start < moved.end && isFree) onSpan(moved);
  };
  return (
    <fieldset
      className="proposal-edges"
      onKeyDown={(event) => {
        const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
        if (!step) return;
        event.preventDefault();
        move(event.shiftKey ? 'start' : 'end', step);
      }}
    >
      <legend className="ui-label">{say.spanOf}</legend>
      <span>{say.start}</span>
      <IconButton label={say.startBack} onClick={() => move('start', -1)}>
        <ArrowLeft size={16} strokeWidth={1.7} aria-hidden />
      </IconButton>
      <IconButton label={say.startForward} onClick={() => move('start', 1)}>
        <ArrowRight size={16} strokeWidth={1.7} aria-hidden />
      </IconButton>
      <span>{say.end}</span>
      <IconButton label={say.endBack} onClick={() => move('end', -1)}>
        <ArrowLeft size={16} strokeWidth={1.7} aria-hidden />
      </IconButton>
      <IconButton autoFocus label={say.endForward} onClick={() => move('end', 1)}>
        <ArrowRight size={16} strokeWidth={1.7} aria-hidden />
      </IconButton>
      <p className="clear-hint t-note">{say.spanHint}</p>
    </fieldset>
  );
}

interface Fields {
  kind: DirectiveKind;
  issuer: string;
  addressee: string;
  coordinating: string;
  topic: Topic;
  hasDeadline: boolean;
  dueWords: string;
  from: PlainDate | null;
  to: PlainDate | null;
  certainty: NonNullable<ReviewProposal['deadline']>['certainty'];
}

function fieldsOf({ kind, issuer, addressee, coordinating, topic, deadline }: ReviewProposal): Fields {
  return {
    kind,
    issuer: issuer ?? '',
    addressee: addressee ?? '',
    coordinating: coordinating.join('\n'),
    topic,
    hasDeadline: deadline !== null,
    dueWords: deadline?.text ?? '',
    from: deadline?.from ?? null,
    to: deadline?.to ?? null,
    certainty: deadline?.certainty ?? 'exact',
  };
}

function editedOf(fields: Fields): Omit<EditedProposal, 'start' | 'end'> {
  const { kind, topic, hasDeadline, dueWords, from, to, certainty } = fields;
  const hasDay = from !== null || to !== null;
  // A phrase without a day cannot be exact; a day a person typed is no longer "no day".
  const honest = !hasDay && certainty !== 'recurring' ? 'none' : hasDay && certainty === 'none' ? 'exact' : certainty;
  return {
    kind,
    topic,
    issuer: fields.issuer.trim() || null,
    addressee: fields.addressee.trim() || null,
    coordinating: fields.coordinating
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    deadline: hasDeadline ? { text: dueWords.trim(), from, to, certainty: honest } : null,
  };
}
