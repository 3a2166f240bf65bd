import { AsOfLink } from './as-of.tsx';
import { StatusMark, type StatusName, statusText } from './status-mark.tsx';
import { text } from './text.ts';
import { useWords } from './words.ts';
import './strip-of-marks.css';

export interface Mark {
  /** Short code below the mark: "03". */
  readonly code: string;
  readonly name: string;
  readonly href: string;
  /** A question waits at this reader's level: the seal sits on the mark. */
  readonly hasDecision?: boolean;
}

export interface MarkGroup {
  readonly status: StatusName;
  readonly marks: readonly Mark[];
  /** The list of the whole group; needed when it may be longer than the strip shows. */
  readonly href?: string;
  readonly total?: number;
}

/** One mark per record, grouped by status: the whole register at a glance. Each mark is a link with name and status. */
export function StripOfMarks({ groups }: { groups: readonly MarkGroup[] }) {
  const names = useWords(statusText);
  return (
    <div className="ui-strip">
      {groups.map((group) => {
        const total = group.total ?? group.marks.length;
        return (
          <section key={group.status} className="ui-strip-group" aria-label={`${names[group.status]} ${total}`}>
            <p className="ui-strip-head" aria-hidden="true">
              {names[group.status].toLocaleLowerCase('vi')} <b>{total}</b>
            </p>
            <ul>
              {group.marks.map((mark) => (
                <StripMark key={mark.code} mark={mark} status={group.status} />
              ))}
              {group.href && total > group.marks.length && (
                <li>
                  <AsOfLink href={group.href} className="ui-strip-more">
                    +{total - group.marks.length}
                  </AsOfLink>
                </li>
              )}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function StripMark({ mark, status }: { mark: Mark; status: StatusName }) {
  const names = useWords(statusText);
  const say = useWords(text);
  const label = [mark.code, mark.name, names[status], mark.hasDecision && say.withDecision].filter(Boolean).join(', ');
  return (
    <li>
      <AsOfLink href={mark.href} className="ui-strip-mark" aria-label={label} title={mark.name}>
        <StatusMark status={status} size={20} isDecorative />
        {mark.hasDecision && (
          <span className="ui-strip-seal">
            <StatusMark status="needs_decision" isDecorative />
          </span>
        )}
        <span className="ui-strip-code">{mark.code}</span>
      </AsOfLink>
    </li>
  );
}
