import { MapPin } from 'lucide-react';
import { useBriefs } from '../../community/briefs';
import { Notice } from '../../look';
import { texts } from '../texts';
import type { SeatFound } from '../wire';
import css from './Pane.module.css';

/** Where somebody is, or that it is not said. */
export function FoundCard({ found }: { found: SeatFound }) {
  const t = texts.useT();
  const name = useBriefs([found.person]).get(found.person)?.name;
  if (!name) return null;
  if (!found.seat)
    return (
      <Notice kind="refused" title={t('find.none', { name })}>
        {t('find.noneText')}
      </Notice>
    );
  return (
    <p className={css.found} role="status">
      <MapPin size={18} aria-hidden="true" /> {t('find.found', { name, place: found.seat.place })}
    </p>
  );
}
