import { Forward, X } from 'lucide-react';
import type { ReactNode } from 'react';
import css from '../Composer.module.css';
import { type Parcel, type Spot, setParcel, setUrgency } from '../parcel';
import { writing } from './texts';
import { URGENCY_ICONS } from './urgency';

/** What goes with the text besides files and questions, each with a way to take it away. */
export function ParcelLine({ spot, parcel }: { spot: Spot; parcel: Parcel }) {
  const t = writing.useT();
  const { forward, urgency } = parcel;
  if (!forward && urgency === 'NORMAL') return null;
  const Urgent = URGENCY_ICONS[urgency];
  return (
    <ul className={css.parcel}>
      {urgency !== 'NORMAL' && (
        <Part
          icon={<Urgent size={16} aria-hidden="true" />}
          tone={urgency}
          text={t('urgency.is', { word: t(`urgency.${urgency}`) })}
          onRemove={() => setUrgency(spot, 'NORMAL')}
        />
      )}
      {forward && (
        <Part
          icon={<Forward size={16} aria-hidden="true" />}
          text={t('parcel.forward')}
          onRemove={() => setParcel(spot, { ...parcel, forward: null })}
        />
      )}
    </ul>
  );
}

interface PartProps {
  icon: ReactNode;
  text: string;
  tone?: string;
  onRemove: () => void;
}

function Part({ icon, text, tone, onRemove }: PartProps) {
  const t = writing.useT();
  return (
    <li className={css.part} data-tone={tone}>
      {icon}
      <span>{text}</span>
      <button type="button" aria-label={t('parcel.remove', { what: text })} onClick={onRemove}>
        <X size={14} aria-hidden="true" />
      </button>
    </li>
  );
}
