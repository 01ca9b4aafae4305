import { asHubError } from '../../kernel/http';
import { hubNow } from '../../kernel/time';
import { toast } from '../../look/Toast';
import { api } from '../api';
import { book } from '../deeds';
import { secondOf } from '../grid/useRows';
import type { Places } from '../places';
import { kindWord } from '../placeWords';
import { texts } from '../texts';
import { FINE, iso, lengthWord, stretchOf, up } from '../times';
import type { Place, Purpose, SpaceKind } from '../wire';

const { t } = texts;

/** A place as the box finds it. */
export interface FoundPlace {
  id: number;
  name: string;
  reading: string;
  second: string;
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** Places whose name, reading, kind or floor has all that was typed. */
export function findPlaces(places: Places, typed: string): FoundPlace[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return places.all
    .filter(place => {
      const said = plain(`${places.nameOf(place.id)} ${place.reading} ${kindWord(place.kind)}`);
      return wanted.every(word => said.includes(word));
    })
    .map(place => found(place, places));
}

function found(place: Place, places: Places): FoundPlace {
  const second = t('box.place', { kind: kindWord(place.kind), what: secondOf(place) });
  return {
    id: place.id,
    name: places.nameOf(place.id),
    reading: place.reading,
    second: second.replace(/・$/, ''),
  };
}

export interface Wanted {
  kind: SpaceKind | null;
  minutes: number;
}

const KIND_WORDS: readonly [RegExp, SpaceKind][] = [
  [/ブース|ぶーす|booth/, 'BOOTH'],
  [/会議室|かいぎしつ|部屋|room/, 'ROOM'],
  [/テーブル|てーぶる|table/, 'TABLE'],
  [/ラウンジ|らうんじ|lounge/, 'LOUNGE'],
];
const MOST_MINUTES = 480;

/** 「ブースを30分」, 「会議室 1時間」, 「booth 30 min」; null for what is no wish. */
export function wantedOf(typed: string): Wanted | null {
  const text = plain(typed);
  const length = /(\d{1,3})\s*(分|時間|min|hour|h)/.exec(text);
  if (!length) return null;
  const minutes = Number(length[1]) * (/分|min/.test(length[2] ?? '') ? 1 : 60);
  if (minutes < 5 || minutes > MOST_MINUTES) return null;
  return { kind: KIND_WORDS.find(([word]) => word.test(text))?.[1] ?? null, minutes };
}

export interface QuickDeed {
  id: string;
  label: string;
  run: () => Promise<void>;
}

/** What can be booked from the box: what was typed as a wish, else every purpose by its name. */
export function quickDeeds(purposes: readonly Purpose[], typed: string): QuickDeed[] {
  const wanted = wantedOf(typed);
  if (wanted) {
    const purpose = purposeFor(purposes, wanted);
    return purpose ? [quick(purpose, wanted.minutes, wanted.kind)] : [];
  }
  return purposes.filter(({ active }) => active).map(purpose => quick(purpose, purpose.minutes, null));
}

function purposeFor(purposes: readonly Purpose[], { kind, minutes }: Wanted): Purpose | undefined {
  const suited = purposes.filter(
    one =>
      one.active && !one.titleNeeded && (kind === null || one.kinds.length === 0 || one.kinds.includes(kind)),
  );
  return suited.sort((a, b) => Math.abs(a.minutes - minutes) - Math.abs(b.minutes - minutes))[0];
}

function quick(purpose: Purpose, minutes: number, kind: SpaceKind | null): QuickDeed {
  const name = kind ? kindWord(kind) : purpose.name;
  return {
    id: `book.${purpose.id}`,
    label: t('box.quick', { purpose: name, length: lengthWord(minutes) }),
    run: () => takeBest(purpose, minutes, kind),
  };
}

async function takeBest(purpose: Purpose, minutes: number, kind: SpaceKind | null): Promise<void> {
  try {
    const { offers } = await api.offers({
      purpose: purpose.id,
      from: iso(up(hubNow(), FINE)),
      minutes,
      people: null,
      area: null,
      features: [],
      kinds: kind ? [kind] : [],
    });
    const best = offers[0];
    if (!best) {
      toast(t('box.none', { purpose: purpose.name }));
      return;
    }
    await book({ place: best.place, ...stretchOf(best) }, { title: purpose.name, purpose: purpose.id });
  } catch (cause) {
    toast(asHubError(cause).message);
  }
}
