import css from './Figures.module.css';

export interface Bar {
  key: string;
  name: string;
  value: number;
  /** The part of it that is drawn apart, at the front. */
  part?: number;
  /** What is missing to a whole, drawn striped behind it. */
  rest?: number;
  label: string;
}

/** Bars lying one under the other, each with its name and number; a part of it is striped. */
export function Bars({ bars, most, label }: { bars: readonly Bar[]; most: number; label: string }) {
  const width = (n: number) => `${most === 0 ? 0 : (n / most) * 100}%`;
  return (
    <div role="img" aria-label={label} className={css.bars}>
      {bars.map(({ key, name, value, part = 0, rest = 0, label: told }) => (
        <div key={key} className={css.lying}>
          <span className={css.name}>{name}</span>
          <span className={css.track}>
            {part > 0 && <span className={css.part} style={{ inlineSize: width(part) }} />}
            <span className={css.full} style={{ inlineSize: width(value - part) }} />
            {rest > 0 && <span className={css.rest} style={{ inlineSize: width(rest) }} />}
          </span>
          <span className={css.told}>{told}</span>
        </div>
      ))}
    </div>
  );
}
