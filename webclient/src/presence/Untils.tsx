import { type KeyboardEvent, useState } from 'react';
import { clock, hubNow } from '../kernel/time';
import type { Instant } from '../kernel/wire';
import { type Manual, roundLabel, type Until, untilClock, untils } from './manual';
import { words } from './messages';
import css from './StateMenu.module.css';

interface UntilsProps {
  /** What is chosen by hand; without it there is nothing that could end. */
  chosen: Manual | null;
  workUntil: Instant | null;
  onChoose: (until: number) => void;
}

/** いつまで: four ends that fit most cases, and any other of today. */
export function Untils({ chosen, workUntil, onChoose }: UntilsProps) {
  const t = words.useT();
  const [opened] = useState(hubNow);
  const offered = untils(opened, workUntil);
  const end = chosen ? Date.parse(chosen.until) : null;
  const [other, setOther] = useState(false);
  return (
    <>
      <h3 className={css.part}>{t('menu.until')}</h3>
      <div className={css.untils}>
        {offered.map(until => (
          <button
            key={until.key}
            type="button"
            className={css.until}
            disabled={!chosen}
            aria-pressed={end === until.at}
            onClick={() => onChoose(until.at)}
          >
            <UntilWord until={until} />
          </button>
        ))}
        {!other && (
          <button
            type="button"
            className={css.other}
            disabled={!chosen}
            aria-pressed={end !== null && !offered.some(until => until.at === end)}
            onClick={() => setOther(true)}
          >
            {end !== null && !offered.some(until => until.at === end)
              ? t('menu.otherSet', { time: clock(end) })
              : t('menu.other')}
          </button>
        )}
        {other && <OtherTime onChoose={onChoose} />}
      </div>
    </>
  );
}

function OtherTime({ onChoose }: { onChoose: (until: number) => void }) {
  const t = words.useT();
  const [typed, setTyped] = useState('');
  const at = untilClock(typed, hubNow());
  const take = () => at !== null && onChoose(at);
  return (
    <div className={css.time}>
      <input
        className={css.timeText}
        type="time"
        aria-label={t('menu.otherTime')}
        aria-invalid={typed !== '' && at === null}
        // biome-ignore lint/a11y/noAutofocus: it was asked for by the button that stood here
        autoFocus
        value={typed}
        onChange={event => setTyped(event.target.value)}
        onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && take()}
      />
      <button type="button" className={css.take} disabled={at === null} onClick={take}>
        {t('menu.otherDo')}
      </button>
      {typed !== '' && at === null && <p className={css.noteNext}>{t('menu.otherPast')}</p>}
    </div>
  );
}

function UntilWord({ until }: { until: Until }) {
  const t = words.useT();
  switch (until.key) {
    case 'half':
      return t('menu.half');
    case 'hour':
      return t('menu.hour');
    case 'round':
      return roundLabel(until);
    case 'leaving':
      return t('menu.leaving');
  }
}
