import { texts } from '../texts';
import type { SeatBrief } from './useSeats';
import css from './Zones.module.css';

interface SeatPickerProps {
  seats: readonly SeatBrief[];
  chosen: readonly number[];
  /** One alone: choosing another lets the first go. */
  single?: boolean;
  onChange: (chosen: number[]) => void;
}

/** The seats of a zone by their numbers. */
export function SeatPicker({ seats, chosen, single, onChange }: SeatPickerProps) {
  const t = texts.useT();
  const toggle = (id: number, on: boolean) => {
    if (single) onChange(on ? [id] : []);
    else onChange(on ? [...chosen, id] : chosen.filter(one => one !== id));
  };
  return (
    <fieldset className={css.picker}>
      <legend>{single ? t('seats.one') : t('seats.some', { n: chosen.length })}</legend>
      <div>
        {seats.map(({ id, code }) => (
          <label key={id}>
            <input
              type={single ? 'radio' : 'checkbox'}
              name="seat"
              checked={chosen.includes(id)}
              onChange={event => toggle(id, event.target.checked)}
            />
            {code}
          </label>
        ))}
      </div>
      {seats.length === 0 && <p>{t('seats.none')}</p>}
    </fieldset>
  );
}
