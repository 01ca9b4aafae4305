import { Check } from 'lucide-react';
import { useStore } from '../../kernel/store';
import { parcelOf, parcels, type Spot, setUrgency } from '../parcel';
import { writing } from './texts';
import { URGENCIES, URGENCY_ICONS } from './urgency';
import css from './Writing.module.css';

/** How urgent a message is, and what each of them does. */
export default function UrgencyChoice({ spot, onDone }: { spot: Spot; onDone: () => void }) {
  const t = writing.useT();
  const chosen = useStore(parcels, all => parcelOf(all, spot).urgency);
  return (
    <div className={css.choice}>
      <h2 className={css.head}>{t('urgency.choose')}</h2>
      {URGENCIES.map(urgency => {
        const Icon = URGENCY_ICONS[urgency];
        return (
          <button
            key={urgency}
            type="button"
            className={css.option}
            aria-pressed={urgency === chosen}
            data-urgency={urgency}
            onClick={() => {
              setUrgency(spot, urgency);
              onDone();
            }}
          >
            <Icon size={18} aria-hidden="true" />
            <span className={css.word}>
              <b>{t(`urgency.${urgency}`)}</b>
              <span className={css.hint}>{t(`urgency.${urgency}.hint`)}</span>
            </span>
            {urgency === chosen && <Check size={18} aria-hidden="true" />}
          </button>
        );
      })}
    </div>
  );
}
