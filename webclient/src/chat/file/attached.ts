import {
  detachFile,
  type ParcelFile,
  parcelOf,
  parcels,
  type Spot,
  setParcel,
  setPending,
  spotKey,
} from '../parcel';
import { isOpen, parcelFile, type Upload } from './upload';
import type { Uploads } from './uploads';

/**
 * Puts what is whole into the parcel of its room or thread, in the order attached, and tells how much is still on its way.
 * What the parcel then no longer has was taken by its message, or put away: its upload is over.
 *
 * @returns ends it
 */
export function attachUploads(uploads: Uploads): () => void {
  const given: Given = new Map();
  let spots = new Map<string, Spot>();

  const give = () => {
    const all = uploads.all.get();
    takeBack(given, new Map(all.map(({ op, file }) => [op, file?.id])));
    const now = new Map(all.map(({ spot }) => [spotKey(spot), spot]));
    for (const spot of new Map([...spots, ...now]).values()) tell(spot, uploads.of(spot), given);
    spots = now;
  };
  const settle = () => {
    for (const [op, { spot, file }] of given) {
      if (holds(spot, file)) continue;
      given.delete(op);
      uploads.settled(op);
    }
  };
  const ends = [uploads.all.subscribe(give), parcels.subscribe(settle)];
  give();
  return () => {
    for (const end of ends) end();
  };
}

/** What lies in a parcel, by the operation that brought it there. */
type Given = Map<string, { spot: Spot; file: number }>;

/** An upload that was put away takes its file with it. */
function takeBack(given: Given, now: ReadonlyMap<string, number | undefined>): void {
  for (const [op, { spot, file }] of given) {
    if (now.get(op) === file) continue;
    given.delete(op);
    if (holds(spot, file)) detachFile(spot, file);
  }
}

const holds = (spot: Spot, file: number) => parcelOf(parcels.get(), spot).files.some(({ id }) => id === file);

function tell(spot: Spot, uploads: readonly Upload[], given: Given): void {
  setPending(spot, uploads.filter(isOpen).length);
  const own = uploads.flatMap(({ op, file }) => (file ? [{ op, ...parcelFile(file) }] : []));
  const parcel = parcelOf(parcels.get(), spot);
  const files = inOrder(parcel.files, own);
  if (!same(files, parcel.files)) setParcel(spot, { ...parcel, files });
  for (const { op, id } of own) given.set(op, { spot, file: id });
}

/** Files that came otherwise, as with a forwarded draft, stay in front. */
function inOrder(held: readonly ParcelFile[], own: readonly (ParcelFile & { op: string })[]): ParcelFile[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...held.filter(({ id }) => !ids.has(id)), ...own.map(({ op: _, ...file }) => file)];
}

function same(a: readonly ParcelFile[], b: readonly ParcelFile[]): boolean {
  return a.length === b.length && a.every(({ id }, i) => id === b[i]?.id);
}
