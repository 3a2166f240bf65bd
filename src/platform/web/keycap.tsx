import './keycap.css';

interface KeycapProps {
  readonly keys: string;
  /** False where the key itself is the information: in the key list. */
  readonly isDecorative?: boolean;
}

/** A key as it stands on the keyboard. Beside a control it is decoration: the key list behind `?` says the same in words. */
export function Keycap({ keys, isDecorative = true }: KeycapProps) {
  if (!isDecorative) return <kbd className="ui-keycap">{keys}</kbd>;
  return (
    <span className="ui-keycap" aria-hidden="true">
      {keys}
    </span>
  );
}
