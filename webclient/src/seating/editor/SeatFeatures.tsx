import { useEffect, useRef } from 'react';
import { FEATURES } from './features';
import css from './Inspector.module.css';
import type { SeatChange } from './model/seats';
import type { Seat } from './model/sketch';
import { texts } from './texts';

/** What people look for in a seat; half ticked where only some of the chosen have it. */
export function SeatFeatures({
  seats,
  disabled,
  onChange,
}: {
  seats: readonly Seat[];
  disabled: boolean;
  onChange: (change: SeatChange, said: string) => void;
}) {
  const t = texts.useT();
  return (
    <fieldset className={css.features}>
      <legend>{t('field.features')}</legend>
      {FEATURES.map(feature => {
        const have = seats.filter(({ features }) => features.includes(feature)).length;
        return (
          <Tri
            key={feature}
            label={t(`feature.${feature}`)}
            checked={have === seats.length}
            mixed={have > 0 && have < seats.length}
            disabled={disabled}
            onChange={on => onChange(on ? { add: feature } : { remove: feature }, t('did.feature'))}
          />
        );
      })}
    </fieldset>
  );
}

interface TriProps {
  label: string;
  checked: boolean;
  mixed: boolean;
  disabled: boolean;
  onChange: (on: boolean) => void;
}

function Tri({ label, checked, mixed, disabled, onChange }: TriProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <label>
      <input
        ref={box}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={event => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
