import { ChevronRight } from 'lucide-react';
import { lazy, Suspense, useMemo } from 'react';
import { Link, useNavigate } from '../../kernel/router';
import { useStore } from '../../kernel/store';
import { hubNow } from '../../kernel/time';
import { Broken } from '../../look';
import { PlaceSwitch } from '../../seating/head/PlaceSwitch';
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
import { useOfferedWish, useOfferWish, usePlacesShown, useWishNow } from '../useWish';
import { NO_PURPOSE, useView } from '../view';
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
  const offered = useOfferedWish(view, purposes?.purposes ?? []);
  const asked = useOfferWish(view, offered);
  const { offers, error: offerError, reload: offerReload } = useOffers(asked);
  const shown = usePlacesShown(places, view, wish.purpose);
  const mine = useMine().value?.bookings;
  const count = useMemo(() => upcoming(mine ?? [], hubNow()).length, [mine]);
  const refusal = useStore(refused);
  const best = offers?.offers[0] ?? null;
  const nowToo = useNowOffer(best, offered.minutes);
  if (view.list || place !== null) {
    return (
      <Suspense fallback={null}>
        <PlaceList view={view} onView={onView} places={places} shown={shown} wish={wish} only={place} />
      </Suspense>
    );
  }
  const title = (typed: string) => typed || (offered.purpose?.name ?? t('title.usual'));
  const take = (offer: Offer, typed: string) =>
    void book(
      { place: offer.place, ...stretchOf(offer) },
      {
        title: title(typed),
        purpose: offered.purpose?.id ?? null,
        more: offered.people > 1 ? { extra: offered.people - 1 } : {},
      },
    );
  return (
    <div className={css.phone}>
      <PlaceSwitch here="booking" />
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
        chosen={offered.purpose?.id ?? null}
        onChoose={id =>
          onView({ purpose: id === view.purpose ? NO_PURPOSE : id, minutes: null, people: null })
        }
        onPlaces={() => navigate('/booking?list=1')}
      />
      <div className={css.conditions}>
        <Conditions view={view} onView={onView} {...offered} places={places} shown={shown} phone />
      </div>
      {offerError && !offers && <Broken error={offerError} onRetry={offerReload} />}
      {refusal && <RefusalCard refusal={refusal} focus onClose={() => refused.set(null)} />}
      {offered.purpose && offers && (
        <OfferCards
          key={offered.purpose.id}
          phone
          offers={offers.offers}
          places={places}
          purpose={offered.purpose}
          nowToo={nowToo}
          onTake={take}
          onPlaces={() => navigate('/booking?list=1')}
        />
      )}
      {!offered.purpose && <p className={css.begin}>{t('begin.phone')}</p>}
      {offers?.usual && !refusal && <UsualCard usual={offers.usual} wish={offered} title={title('')} />}
      <NextBookings />
    </div>
  );
}
