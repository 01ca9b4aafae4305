import { SearchX } from 'lucide-react';
import { useState } from 'react';
import { hubNow, sameDay } from '../../kernel/time';
import { Button, cx, Empty, TextField } from '../../look';
import type { Places } from '../places';
import { texts } from '../texts';
import { dayAndSpan, stretchOf } from '../times';
import type { Offer, Purpose } from '../wire';
import css from './Offer.module.css';
import { Pictogram } from './Pictogram';
import { freeUntilWord, Reasons } from './Reasons';

interface OfferCardsProps {
  offers: readonly Offer[];
  places: Places;
  purpose: Purpose | null;
  /** Whether the best one could be had from now on. */
  nowToo: Offer | null;
  onTake: (offer: Offer, title: string) => void;
  onPlaces: () => void;
  phone?: boolean;
}

/** The best free place with the one button that books it, and two more. */
export function OfferCards({ offers, places, purpose, nowToo, onTake, onPlaces, phone }: OfferCardsProps) {
  const t = texts.useT();
  const [title, setTitle] = useState('');
  const [wanting, setWanting] = useState(false);
  const [best, ...others] = offers;
  if (!best) {
    return (
      <Empty
        icon={<SearchX size={30} />}
        title={t('offers.none')}
        action={<Button onClick={onPlaces}>{t('offers.noneDo')}</Button>}
      >
        {t('offers.noneText')}
      </Empty>
    );
  }
  const take = (offer: Offer) => {
    if (purpose?.titleNeeded && title.trim() === '') setWanting(true);
    else onTake(offer, title.trim());
  };
  const span = stretchOf(best);
  const today = sameDay(span.from, hubNow());
  return (
    <>
      <section className={cx(css.card, css.best)} aria-label={t('offers.best')}>
        <div className={css.head}>
          <OfferHead offer={best} places={places} />
        </div>
        {purpose?.titleNeeded && (
          <TextField
            label={t('form.title')}
            value={title}
            onChange={setTitle}
            maxLength={120}
            error={wanting && title.trim() === '' ? t('form.titleNeeded') : null}
          />
        )}
        <div className={css.actions}>
          <Button kind="filled" size={phone ? 52 : 44} wide onClick={() => take(best)}>
            {t('take.at', { when: dayAndSpan(span, hubNow()) })}
          </Button>
          {nowToo && today && (
            <Button kind="outlined" size={phone ? 52 : 44} onClick={() => take(nowToo)}>
              {t('take.now')}
            </Button>
          )}
        </div>
      </section>
      {others.slice(0, 2).map(offer => (
        <section
          key={offer.place}
          className={cx(css.card, css.other)}
          aria-label={places.nameOf(offer.place)}
        >
          <OfferHead offer={offer} places={places} small />
          <Button
            kind="outlined"
            size={phone ? 44 : 36}
            aria-label={t('take.label', {
              place: places.nameOf(offer.place),
              when: dayAndSpan(stretchOf(offer), hubNow()),
            })}
            onClick={() => take(offer)}
          >
            {t('take')}
          </Button>
        </section>
      ))}
    </>
  );
}

function OfferHead({ offer, places, small }: { offer: Offer; places: Places; small?: boolean }) {
  const place = places.of(offer.place);
  const note = offer.reasons.find(({ code }) => code === 'NOTE')?.value;
  return (
    <>
      <Pictogram kind={place?.kind ?? 'ROOM'} capacity={place?.capacity ?? 4} />
      <span className={css.words}>
        <span className={css.first}>
          <span className={css.name}>{places.nameOf(offer.place)}</span>
          {!small && <span className={css.until}>{freeUntilWord(offer.freeUntil, offer.from)}</span>}
        </span>
        <Reasons reasons={offer.reasons} place={place} most={small ? 3 : 4} />
        {note && <span className={css.note}>{note}</span>}
      </span>
    </>
  );
}
