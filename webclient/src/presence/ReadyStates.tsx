import { useStore } from '../kernel/store';
import { hubNow } from '../kernel/time';
import { stateWord } from '../look/presenceText';
import { StateBadge } from '../look/StateBadge';
import { type ByHand, untilAfter } from './manual';
import { words } from './messages';
import { type MyDay, usePresets } from './myDay';
import { recent } from './recent';
import css from './StateMenu.module.css';

export interface Ready {
  key: string;
  state: ByHand;
  note: string | null;
  minutes: number | null;
}

/** What my section has prepared, then what I used last on this device: one tap for state, note and end. */
export function useReady(): Ready[] {
  const presets = usePresets().map(({ id, state, note, minutes }) => ({
    key: `p${id}`,
    state: state as ByHand,
    note,
    minutes,
  }));
  const mine = useStore(recent)
    .filter(one => !presets.some(preset => preset.state === one.state && preset.note === one.note))
    .map(one => ({ key: `r${one.state} ${one.note}`, ...one }));
  return [...presets, ...mine];
}

interface ReadyStatesProps {
  day: MyDay | null;
  onChoose: (ready: Ready, until: number) => void;
}

export function ReadyStates({ day, onChoose }: ReadyStatesProps) {
  const t = words.useT();
  const ready = useReady();
  if (ready.length === 0) return null;
  return (
    <>
      <h3 className={css.part}>{t('menu.ready')}</h3>
      <div className={css.ready}>
        {ready.map(one => (
          <button
            key={one.key}
            type="button"
            className={css.state}
            onClick={() => onChoose(one, untilAfter(one.minutes, hubNow(), day))}
          >
            <StateBadge state={one.state} size={18} />
            <span className={css.readyNote}>
              {stateWord(one.state)} {one.note}
            </span>
            <span className={css.readyEnd}>{lasting(one.minutes)}</span>
          </button>
        ))}
      </div>
    </>
  );
}

export function lasting(minutes: number | null): string {
  if (minutes === null) return words.t('menu.leaving');
  if (minutes % 60 === 0) return words.t('menu.hours', { n: minutes / 60 });
  return words.t('menu.minutes', { n: minutes });
}
