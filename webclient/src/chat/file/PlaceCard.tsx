import { Copy, LocateFixed, MapPin, Navigation } from 'lucide-react';
import { createStore, useStore } from '../../kernel/store';
import type { FilePlace } from '../../kernel/wire';
import { ButtonLink, IconButton, toast, useMedia } from '../../look';
import { useMe } from '../../session/session';
import { Compass } from './Compass';
import type { Point } from './geo';
import css from './PlaceCard.module.css';
import { coordinates, coordinatesText, type Origin, takenText, wayText } from './placeText';
import { texts } from './texts';

const TOUCH = '(pointer: coarse)';
const POSITION: PositionOptions = { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 };

/** Where the reader is, once asked for; told to nobody, not even to the server. */
const here = createStore<Point | 'asking' | null>(null);

/** Where a photo was taken: from the town hall, from the reader, and as numbers. Closed networks have no map. */
export function PlaceCard({ place }: { place: FilePlace }) {
  const t = texts.useT();
  const { hall, hub } = useMe();
  const now = useStore(here);
  const touch = useMedia(TOUCH);
  const fromHall: Origin | null = hall && { kind: 'hall', at: hall, name: hub.place };
  const fromHere: Origin | null = now && now !== 'asking' ? { kind: 'here', at: now } : null;
  const numbers = coordinatesText(place);
  return (
    <figure className={css.card} aria-label={t('place.label')}>
      <Compass origin={fromHall ?? fromHere} to={place} />
      <div className={css.words}>
        <p className={css.way}>
          <MapPin size={16} aria-hidden="true" />
          <b>{fromHall ? wayText(fromHall, place) : numbers}</b>
        </p>
        <p className={css.meta}>
          {[takenText(place), fromHall && numbers].map(part => part && <span key={part}>{part}</span>)}
        </p>
        {fromHere && <p className={css.meta}>{wayText(fromHere, place)}</p>}
      </div>
      <div className={css.tools}>
        <IconButton
          label={t('place.copy')}
          icon={<Copy size={16} aria-hidden="true" />}
          onClick={() => void copy(place)}
        />
        {'geolocation' in navigator && !fromHere && (
          <IconButton
            label={t(now === 'asking' ? 'place.measuring' : 'place.measure')}
            icon={<LocateFixed size={16} aria-hidden="true" />}
            disabled={now === 'asking'}
            onClick={locate}
          />
        )}
        {touch && (
          <ButtonLink
            kind="plain"
            size={44}
            icon={<Navigation size={16} aria-hidden="true" />}
            to={`geo:${coordinates(place)}?q=${coordinates(place)}`}
          >
            {t('place.map')}
          </ButtonLink>
        )}
      </div>
    </figure>
  );
}

async function copy(place: FilePlace): Promise<void> {
  const { t } = texts;
  const text = coordinates(place);
  try {
    await navigator.clipboard.writeText(text);
    toast(t('place.copied'));
  } catch {
    // Without a secure context nothing can be copied, but read.
    toast(t('place.notCopied', { text }));
  }
}

function locate(): void {
  here.set('asking');
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => here.set({ lat: coords.latitude, lon: coords.longitude }),
    () => {
      here.set(null);
      toast(texts.t('place.noPosition'));
    },
    POSITION,
  );
}
