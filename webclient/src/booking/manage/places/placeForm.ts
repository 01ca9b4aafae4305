import type { Feature, Place, SpaceKind, SpaceMode, SpaceStyle } from '../../../kernel/wire';
import { texts } from '../texts';

/** A place as it stands on the form. */
export interface PlaceForm {
  area: number;
  kind: SpaceKind;
  style: SpaceStyle | null;
  name: string;
  reading: string;
  capacity: number;
  units: number;
  features: Feature[];
  mode: SpaceMode;
  owner: number | null;
  policy: number | null;
  setup: number;
  teardown: number;
  partOf: number[];
  note: string;
  order: number | null;
}

export function formOf(place: Place | null, area: number): PlaceForm {
  return {
    area: place?.area ?? area,
    kind: place?.kind ?? 'ROOM',
    style: place?.style ?? null,
    name: place?.name ?? '',
    reading: place?.reading ?? '',
    capacity: place?.capacity ?? 6,
    units: place?.units ?? 1,
    features: place?.features ?? [],
    mode: place?.mode ?? 'RESERVABLE',
    owner: place?.owner ?? null,
    policy: place?.policy ?? null,
    setup: place?.setup ?? 0,
    teardown: place?.teardown ?? 0,
    partOf: place?.partOf ?? [],
    note: place?.note ?? '',
    order: place?.order ?? null,
  };
}

/** What keeps a form from being sent, in a sentence; null when nothing does. */
export function wrongWith({ name, capacity, units, setup, teardown }: PlaceForm): string | null {
  if (name.trim() === '') return texts.t('wrong.name');
  if (!within(capacity, 0, 5000)) return texts.t('wrong.capacity');
  if (!within(units, 1, 500)) return texts.t('wrong.units');
  if (!within(setup, 0, 240) || !within(teardown, 0, 240)) return texts.t('wrong.buffer');
  return null;
}

const within = (n: number, least: number, most: number) => n >= least && n <= most;
