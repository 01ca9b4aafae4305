import { List } from 'lucide-react';
import type { HubError } from '../../kernel/http';
import { Broken, cx, SkeletonRows } from '../../look';
import { texts } from '../texts';
import type { PurposeList } from '../wire';
import { PurposeIcon } from './icons';
import css from './Purpose.module.css';

/** Below this few are left. */
const FEW = 3;

interface PurposeTilesProps {
  list: PurposeList | null;
  error: HubError | null;
  onRetry: () => void;
  chosen: number | null;
  onChoose: (purpose: number) => void;
  phone?: boolean;
  /** The eighth tile of the phone. */
  onPlaces?: () => void;
}

/** What one comes for, with how many places are free for it now. */
export function PurposeTiles({ list, error, onRetry, chosen, onChoose, phone, onPlaces }: PurposeTilesProps) {
  const t = texts.useT();
  if (!list)
    return error ? <Broken error={error} onRetry={onRetry} /> : <SkeletonRows rows={1} height="5rem" />;
  const active = list.purposes.filter(one => one.active).sort((a, b) => a.order - b.order || a.id - b.id);
  return (
    <fieldset
      className={cx(css.tiles, phone && css.phone)}
      style={phone ? {} : ({ '--n': active.length } as never)}
    >
      <legend className="visually-hidden">{t('title')}</legend>
      {active.map(purpose => {
        const free = list.free.find(one => one.purpose === purpose.id)?.free;
        const word = t(phone ? 'free.short' : 'free.now', { n: free ?? 0 });
        return (
          <button
            key={purpose.id}
            type="button"
            className={css.tile}
            aria-pressed={purpose.id === chosen}
            onClick={() => onChoose(purpose.id)}
          >
            <span className={css.icon}>
              <PurposeIcon name={purpose.icon} size={20} />
            </span>
            <span className={css.words}>
              <span className={css.name}>{purpose.name}</span>
              {!phone && <span className={css.hint}>{purpose.hint}</span>}
              {free !== undefined && (
                <span className={css.free} data-few={free < FEW || undefined}>
                  {word}
                </span>
              )}
            </span>
          </button>
        );
      })}
      {onPlaces && (
        <button type="button" className={css.tile} onClick={onPlaces}>
          <span className={css.icon} data-plain>
            <List size={20} aria-hidden="true" />
          </span>
          <span className={css.words}>
            <span className={css.name}>{t('places.choose')}</span>
          </span>
        </button>
      )}
    </fieldset>
  );
}
