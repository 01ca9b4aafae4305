import { useId } from 'react';
import { shortDay } from '../../../kernel/time';
import type { WeekFigure } from '../../../kernel/wire';
import { PHONE, useMedia } from '../../../look';
import css from './Figures.module.css';
import { every, lines, roundedUp } from './scale';
import { texts } from './texts';

/** So wide is it drawn; on a phone as wide as it is shown, so that its words stay legible. */
const DESK_WIDTH = 640;
const PHONE_WIDTH = 360;
const HEIGHT = 260;
const LEFT = 36;
const FOOT = 28;
const TOP = 8;
/** Room for the label of a day. */
const LABEL = 46;
const SERIES = ['asked', 'answered', 'solved'] as const;

/** Three bars a week, told apart by pattern as well as by colour. */
export function WeekBars({ weeks }: { weeks: readonly WeekFigure[] }) {
  const t = texts.useT();
  const id = useId();
  const top = roundedUp(Math.max(0, ...weeks.map(week => week.asked)));
  const width = useMedia(PHONE) ? PHONE_WIDTH : DESK_WIDTH;
  const step = (width - LEFT) / Math.max(1, weeks.length);
  const bar = Math.min(18, (step * 0.8) / SERIES.length);
  const y = (n: number) => TOP + (HEIGHT - TOP - FOOT) * (1 - n / top);
  const labelled = every(weeks.length, (width - LEFT) / LABEL);
  return (
    <>
      <ul className={css.legend}>
        {SERIES.map(one => (
          <li key={one}>
            <span className={css.swatch} data-series={one} aria-hidden="true" />
            {t(one)}
          </li>
        ))}
      </ul>
      <svg
        className={css.svg}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={t('chart', { title: t('weeks.title') })}
      >
        <defs>
          <pattern
            id={`${id}-stripes`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" className={css.ground} />
            <rect width="3" height="6" className={css.stripe} />
          </pattern>
          <pattern id={`${id}-dots`} width="5" height="5" patternUnits="userSpaceOnUse">
            <rect width="5" height="5" className={css.ground} />
            <circle cx="2.5" cy="2.5" r="1.5" className={css.dot} />
          </pattern>
        </defs>
        {lines(top).map(n => (
          <g key={n}>
            <line className={css.line} x1={LEFT} x2={width} y1={y(n)} y2={y(n)} />
            <text className={css.axis} x={LEFT - 6} y={y(n) + 4} textAnchor="end">
              {n}
            </text>
          </g>
        ))}
        {weeks.map((week, at) => {
          const middle = LEFT + step * (at + 0.5);
          return (
            <g key={week.monday}>
              {SERIES.map((one, k) => (
                <rect
                  key={one}
                  className={css.bar}
                  data-series={one}
                  x={middle + (k - SERIES.length / 2) * bar}
                  y={y(week[one])}
                  width={Math.max(1, bar - 1)}
                  height={y(0) - y(week[one])}
                  fill={fillOf(one, id)}
                >
                  <title>{`${shortDay(week.monday)} ${t(one)} ${week[one]}`}</title>
                </rect>
              ))}
              {at % labelled === 0 && (
                <text className={css.axis} x={middle} y={HEIGHT - 8} textAnchor="middle">
                  {shortDay(week.monday)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </>
  );
}

function fillOf(series: (typeof SERIES)[number], id: string): string {
  if (series === 'asked') return 'var(--accent)';
  return series === 'answered' ? `url(#${id}-stripes)` : `url(#${id}-dots)`;
}
