import type { DateWindow } from '#shared/date-window.ts';
import { text } from './text.ts';
import { type WindowShape, windowShape } from './window-words.ts';
import { useWords } from './words.ts';
import './window-glyph.css';

interface WindowGlyphProps {
  readonly window: DateWindow | null;
  /** row: beside a phrase in a table · wide: in a legend or on its own line. */
  readonly size?: 'row' | 'wide';
}

/** What kind of deadline it is, without a scale: one day, an interval, open to the left, a rhythm, or none. */
export function WindowGlyph({ window, size = 'row' }: WindowGlyphProps) {
  const say = useWords(text);
  const shape = windowShape(window);
  const names: Record<WindowShape, string> = {
    point: say.windowDay,
    interval: say.windowInterval,
    until: say.windowUntil,
    from: say.windowFrom,
    rhythm: say.windowRhythm,
    none: say.windowNone,
  };
  const width = size === 'row' ? 24 : 116;
  return (
    <svg
      className="ui-window"
      role="img"
      aria-label={names[shape]}
      width={width}
      height="16"
      viewBox={`0 0 ${width} 16`}
    >
      {shape !== 'none' && <path className="ui-window-line" d={`M0 8H${width}`} />}
      {drawings[shape](width)}
    </svg>
  );
}

const drawings: Record<WindowShape, (width: number) => React.ReactNode> = {
  point: (width) => <circle className="ui-window-dot" cx={width / 2} cy="8" r={width > 30 ? 4.5 : 3.2} />,
  interval: (width) => (
    <>
      <rect className="ui-window-band" x={width * 0.2} width={width * 0.6} {...bandHeight(width)} />
      <path className="ui-window-bracket" d={`${openBracket(width * 0.2)}${closeBracket(width * 0.8)}`} />
    </>
  ),
  until: (width) => (
    <>
      <Fade width={width} from={0.15} to={0.8} isRising />
      <path className="ui-window-bracket" d={closeBracket(width * 0.8)} />
    </>
  ),
  from: (width) => (
    <>
      <Fade width={width} from={0.2} to={0.85} />
      <path className="ui-window-bracket" d={openBracket(width * 0.2)} />
    </>
  ),
  rhythm: (width) =>
    beads(width).map((x) => <circle key={x} className="ui-window-bead" cx={x} cy="8" r={width > 30 ? 3.4 : 2.4} />),
  none: (width) => <path className="ui-window-none" d={`M1 8H${width - 1}`} />,
};

/** In a row the band is slimmer than its brackets; alone it fills them. */
const bandHeight = (width: number) => (width > 30 ? { y: 3, height: 10 } : { y: 5, height: 6 });
const openBracket = (x: number) => `M${x + 2.5} 2.5h-2.5v11h2.5`;
const closeBracket = (x: number) => `M${x - 2.5} 2.5h2.5v11h-2.5`;
const beads = (width: number) =>
  (width > 30 ? [0.16, 0.38, 0.6, 0.82] : [0.18, 0.5, 0.82]).map((share) => share * width);

const fadeSteps = [1, 2, 3, 4, 5];

/** A band that loses itself on its open side, in steps: gradients do not print well. */
function Fade({ width, from, to, isRising = false }: { width: number; from: number; to: number; isRising?: boolean }) {
  const step = ((to - from) * width) / fadeSteps.length;
  return fadeSteps.map((at) => {
    const opacity = (isRising ? at : fadeSteps.length + 1 - at) / fadeSteps.length;
    const x = from * width + (at - 1) * step;
    return <rect key={at} className="ui-window-band" x={x} width={step} opacity={opacity} {...bandHeight(width)} />;
  });
}
