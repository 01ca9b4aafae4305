import type { Enclosed, EnclosedFile } from '../kernel/outboxShelf';
import { createStore } from '../kernel/store';
import type { NewPoll, NewRequest, Urgency } from '../kernel/wire';

/** Where one writes: a room, or the thread under a message of that room. */
export interface Spot {
  room: number;
  /** Number of the message answered; 0 for the room itself. */
  root: number;
}

export type ParcelFile = EnclosedFile;

/** What is going to be sent beside the text. Threads take files and an urgency only. */
export type Parcel = Enclosed;

export const EMPTY_PARCEL: Parcel = {
  files: [],
  request: null,
  poll: null,
  forward: null,
  urgency: 'NORMAL',
};

type Parcels = ReadonlyMap<string, Parcel>;

/** Per spot; empty ones are not kept. */
export const parcels = createStore<Parcels>(new Map());

/** How many uploads of a spot are still on their way; its message waits for them. */
export const pendingFiles = createStore<ReadonlyMap<string, number>>(new Map());

export const MOST_FILES = 30;

export const spotKey = (spot: Spot): string => `${spot.room}/${spot.root}`;

export const parcelOf = (all: Parcels, spot: Spot): Parcel => all.get(spotKey(spot)) ?? EMPTY_PARCEL;

export const hasParcel = (parcel: Parcel): boolean =>
  parcel.files.length > 0 || parcel.request !== null || parcel.poll !== null || parcel.forward !== null;

/** What goes without a word: a request and a poll are asked by their text. */
export const goesAlone = (parcel: Parcel): boolean =>
  parcel.request === null && parcel.poll === null && (parcel.files.length > 0 || parcel.forward !== null);

/** Adds files that are whole; one that is there already stays once. */
export function attachFiles(spot: Spot, files: readonly ParcelFile[]): void {
  change(spot, parcel => {
    const known = new Set(parcel.files.map(file => file.id));
    const fresh = files.filter(file => !known.has(file.id));
    return { ...parcel, files: [...parcel.files, ...fresh].slice(0, MOST_FILES) };
  });
}

export function detachFile(spot: Spot, id: number): void {
  change(spot, parcel => ({ ...parcel, files: parcel.files.filter(file => file.id !== id) }));
}

/** A message asks for an answer or for votes, not for both: the later one stays. */
export function attachRequest(spot: Spot, request: NewRequest | null): void {
  change(spot, parcel => ({ ...parcel, request, poll: request ? null : parcel.poll }));
}

export function attachPoll(spot: Spot, poll: NewPoll | null): void {
  change(spot, parcel => ({ ...parcel, poll, request: poll ? null : parcel.request }));
}

export function setUrgency(spot: Spot, urgency: Urgency): void {
  change(spot, parcel => ({ ...parcel, urgency }));
}

/** The uploader says how many of its files are not whole yet, so that a message does not go without them. */
export function setPending(spot: Spot, count: number): void {
  pendingFiles.set(all => put(all, spotKey(spot), count === 0 ? null : count));
}

export function setParcel(spot: Spot, parcel: Parcel): void {
  change(spot, () => parcel);
}

export function clearParcel(spot: Spot): void {
  parcels.set(all => put(all, spotKey(spot), null));
}

export function forgetParcels(): void {
  parcels.set(new Map());
  pendingFiles.set(new Map());
}

function change(spot: Spot, to: (parcel: Parcel) => Parcel): void {
  parcels.set(all => {
    const parcel = to(parcelOf(all, spot));
    return put(all, spotKey(spot), hasParcel(parcel) || parcel.urgency !== 'NORMAL' ? parcel : null);
  });
}

function put<T>(all: ReadonlyMap<string, T>, key: string, value: T | null): ReadonlyMap<string, T> {
  const next = new Map(all);
  if (value === null) next.delete(key);
  else next.set(key, value);
  return next;
}
