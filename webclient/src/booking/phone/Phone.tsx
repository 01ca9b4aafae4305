import { ChevronRight } from 'lucide-react';
import { lazy, Suspense, useMemo } from 'react';
import { Link, useNavigate } from '../../kernel/router';
import { useStore } from '../../kernel/store';
import { hubNow } from '../../kernel/time';
import { Broken } from '../../look';
import { book, refused } from '../deeds';
import { useMine, usePurposes } from '../live';
import { upcoming } from '../mine/mine';
import { NextBookings } from '../mine/NextBookings';
import { NoticeBell } from '../notice/NoticeBell';
import { OfferCards } from '../offer/OfferCards';
import { useNowOffer } from '../offer/useNowOffer';
import { useOffers } from '../offer/useOffers';
import { usePlaces } from '../places';
import { Conditions } from '../purpose/Conditions';
import { PurposeTiles } from '../purpose/PurposeTiles';
import { RefusalCard } from '../refusal/RefusalCard';
import { UsualCard } from '../refusal/UsualCard';
import { texts } from '../texts';
import { stretchOf } from '../times';
import { useOfferWish, usePlacesShown, useWishNow } from '../useWish';
import { useView } from '../view';
import type { Offer } from '../wire';
import css from './Phone.module.css';

const PlaceList = lazy(() => import('./PlaceList'));

/** One column: what for, one line of conditions, the one button. Places by name are a second page. */
export default function Phone({ place }: { place: number | null }) {
  const t = texts.useT();
  const [view, onView] = useView();
  const navigate = useNavigate();
  const places = usePlaces();
  const { value: purposes, error, reload } = usePurposes();
  const wish = useWishNow(view, purposes?.purposes ?? []);
  const asked = useOfferWish(view, wish);
  const { offers, error: offerError, reload: offerReload } = useOffers(asked);
  const shown = usePlacesShown(places, view, wish.purpose);
  const mine = useMine().value?.bookings;
  const count = useMemo(() => upcoming(mine ?? [], hubNow()).length, [mine]);
  const refusal = useStore(refused);
  const best = offers?.offers[0] ?? null;
  const nowToo = useNowOffer(best, wish.minutes);
  if (view.list || place !== null) {
    return (
      <Suspense fallback={null}>
        <PlaceList view={view} onView={onView} places={places} shown={shown} wish={wish} only={place} />
      </Suspense>
    );
  }
  const title = (typed: string) => typed || (wish.purpose?.name ?? t('title.usual'));
  const take = (offer: Offer, typed: string) =>
    void book(
      { place: offer.place, ...stretchOf(offer) },
      {
        title: title(typed),
        purpose: wish.purpose?.id ?? null,
        more: wish.people > 1 ? { extra: wish.people - 1 } : {},
      },
    );
  return (
    <div className={css.phone}>
      <header className={css.head}>
        <h1 className={css.title}>{t('title')}</h1>
        <NoticeBell />
        <Link className={css.mine} href="/booking/mine">
          {t('mine.count', { n: count })} <ChevronRight size={18} aria-hidden="true" />
        </Link>
      </header>
      <PurposeTiles
        phone
        list={purposes}
        error={error}
        onRetry={reload}
        chosen={view.purpose}
        onChoose={id => onView({ purpose: id === view.purpose ? null : id, minutes: null, people: null })}
        onPlaces={() => navigate('/booking?list=1')}
      />
      <div className={css.conditions}>
        <Conditions view={view} onView={onView} {...wish} places={places} shown={shown} phone />
      </div>
      {offerError && !offers && <Broken error={offerError} onRetry={offerReload} />}
      {refusal && <RefusalCard refusal={refusal} focus onClose={() => refused.set(null)} />}
      {wish.purpose && offers && (
        <OfferCards
          key={wish.purpose.id}
          phone
          offers={offers.offers}
          places={places}
          purpose={wish.purpose}
          nowToo={nowToo}
          onTake={take}
          onPlaces={() => navigate('/booking?list=1')}
        />
      )}
      {!wish.purpose && <p className={css.begin}>{t('begin.phone')}</p>}
      {offers?.usual && !refusal && <UsualCard usual={offers.usual} wish={wish} title={title('')} />}
      <NextBookings />
    </div>
  );
}
