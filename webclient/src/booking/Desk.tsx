import { Building2, CalendarCheck, CalendarDays, CalendarSearch } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useNavigate } from '../kernel/router';
import { useStore } from '../kernel/store';
import { hubNow, MINUTE } from '../kernel/time';
import { Broken, ButtonLink } from '../look';
import css from './Booking.module.css';
import { book, move, refused } from './deeds';
import { GridPane } from './GridPane';
import type { Draft } from './grid/gesture';
import { useMine, usePurposes } from './live';
import { useManages } from './manage/rights';
import { upcoming } from './mine/mine';
import { NextBookings } from './mine/NextBookings';
import { NoticeBell } from './notice/NoticeBell';
import { OfferCards } from './offer/OfferCards';
import { useNowOffer } from './offer/useNowOffer';
import { useOffers } from './offer/useOffers';
import { usePlaces } from './places';
import { Conditions } from './purpose/Conditions';
import { PurposeTiles } from './purpose/PurposeTiles';
import { UsualCard } from './refusal/UsualCard';
import { texts } from './texts';
import { FINE, stretchOf, up } from './times';
import { useOfferedWish, useOfferWish, usePlacesShown, useWishNow, type WishNow } from './useWish';
import { NO_PURPOSE, useView } from './view';
import type { Block, Offer } from './wire';

const BlockSheet = lazy(() => import('./dialog/BlockSheet'));

/** What for at the top, the best places at the left, the day of all places at the right. */
export function Desk({ place }: { place: number | null }) {
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
  const [looked, setLooked] = useState<Block | null>(null);
  const mine = useMine().value?.bookings;
  const count = useMemo(() => upcoming(mine ?? [], hubNow()).length, [mine]);
  const refusal = useStore(refused);
  const best = offers?.offers[0] ?? null;
  const manages = useManages();
  const nowToo = useNowOffer(best, offered.minutes);

  const titleOf = ({ purpose }: WishNow, title = '') => title || (purpose?.name ?? t('title.usual'));
  const wanting = (wish: WishNow, title?: string) => ({
    title: titleOf(wish, title),
    purpose: wish.purpose?.id ?? null,
    more: extraOf(wish.people),
  });
  const takeOffer = (offer: Offer, title: string) =>
    void book({ place: offer.place, ...stretchOf(offer) }, wanting(offered, title));
  const takeDrawn = (draft: Draft) =>
    void book({ place: draft.place, from: startOf(draft), until: draft.until }, wanting(wish));
  const moveDrawn = (draft: Draft) => {
    if (draft.booking !== null) void move(draft.booking, draft.origin, draft);
  };
  const open = (block: Block) => {
    if (mine?.some(({ id }) => id === block.booking))
      navigate(`/booking/b/${block.booking}${window.location.search}`);
    else setLooked(block);
  };

  return (
    <div className={css.desk}>
      <header className={css.head}>
        <h1 className={css.title}>{t('title')}</h1>
        <NoticeBell />
        <ButtonLink to="/booking/times">
          <CalendarSearch size={16} aria-hidden="true" /> {t('times')}
        </ButtonLink>
        <ButtonLink to="/booking/calendar">
          <CalendarDays size={16} aria-hidden="true" /> {t('calendar')}
        </ButtonLink>
        <ButtonLink to="/booking/mine">
          <CalendarCheck size={16} aria-hidden="true" /> {t('mine.count', { n: count })}
        </ButtonLink>
        {manages !== 'none' && (
          <ButtonLink to="/booking/manage">
            <Building2 size={16} aria-hidden="true" /> {t('manage')}
          </ButtonLink>
        )}
      </header>
      <PurposeTiles
        list={purposes}
        error={error}
        onRetry={reload}
        chosen={offered.purpose?.id ?? null}
        onChoose={id =>
          onView({
            purpose: id === view.purpose ? NO_PURPOSE : id,
            minutes: null,
            people: null,
            fit: true,
          })
        }
      />
      <div className={css.columns}>
        <div className={css.left}>
          <Conditions view={view} onView={onView} {...offered} places={places} shown={shown} />
          {offerError && !offers && <Broken error={offerError} onRetry={offerReload} />}
          {offered.purpose ? (
            offers && (
              <OfferCards
                key={offered.purpose.id}
                offers={offers.offers}
                places={places}
                purpose={offered.purpose}
                nowToo={nowToo}
                onTake={takeOffer}
                onPlaces={() => onView({ fit: false, area: null, features: [], kinds: [] })}
              />
            )
          ) : (
            <p className={css.begin}>{t('begin')}</p>
          )}
          {offers?.usual && !refusal && (
            <UsualCard usual={offers.usual} wish={offered} title={titleOf(offered)} />
          )}
          <p className={css.note}>{t('presence.note')}</p>
          <NextBookings />
        </div>
        <GridPane
          view={view}
          onView={onView}
          places={places}
          shown={shown}
          purpose={wish.purpose}
          usual={wish.minutes * MINUTE}
          offered={best && { place: best.place, ...stretchOf(best) }}
          weekOf={place}
          onBook={takeDrawn}
          onMove={moveDrawn}
          onOpen={open}
        />
      </div>
      <Suspense fallback={null}>
        {looked && <BlockSheet block={looked} onClose={() => setLooked(null)} />}
      </Suspense>
    </div>
  );
}

/** Who drew over the moment of now means from now on. */
function startOf({ from, until }: Draft): number {
  const now = hubNow();
  return from < now && now < until ? Math.min(up(now, FINE), until - FINE) : from;
}

/** How many come, where they are not named: the organiser and so many others. */
function extraOf(people: number) {
  return people > 1 ? { extra: people - 1 } : {};
}
