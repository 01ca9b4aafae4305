import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { asHubError, type HubError } from '../../kernel/http';
import { day } from '../../kernel/time';
import { toast } from '../../look';
import { api } from '../api';
import { spanWord } from '../attendees/freeBusy';
import { type Scope, seriesApi } from '../series/seriesApi';
import type { Alternative, Booking, Refusal } from '../wire';
import type { BookingEntry } from './entries';
import type { Stretch } from './geometry';
import { showBooking } from './store';
import { texts } from './texts';
import { wholeOf } from './useGesture';

const { t } = texts;
const iso = (at: number) => new Date(at).toISOString();

/** A move that the hub did not grant, with what it offers in its place. */
export interface RefusedMove {
  booking: Booking;
  error: HubError;
  alternatives: Alternative[];
}

export interface Moving {
  /** Of a series: asks first how much of it is meant. */
  asks: { booking: Booking; to: Stretch } | null;
  refused: RefusedMove | null;
  move: (entry: BookingEntry, to: Stretch) => void;
  choose: (scope: Scope) => void;
  take: (way: Alternative) => void;
  forget: () => void;
}

/** Moves and stretches what is mine; shows it at once, offers the way back, says why not. */
export function useMoving(): Moving {
  const [asks, setAsks] = useState<Moving['asks']>(null);
  const [refused, setRefused] = useState<RefusedMove | null>(null);

  const change = async (booking: Booking, to: Stretch, places?: number[]) => {
    showBooking({ ...booking, from: iso(to.from), until: iso(to.until) });
    try {
      const made = await changed(booking, to, places);
      showBooking(made);
      toast(doneWord(made), () => void back(made, booking));
    } catch (cause) {
      refuse(booking, asHubError(cause));
    }
  };
  const refuse = (booking: Booking, error: HubError) => {
    showBooking(booking);
    const { alternatives = [] } = (error.detail ?? {}) as Partial<Refusal>;
    setRefused({ booking, error, alternatives: alternatives.filter(({ kind }) => kind !== 'WAIT') });
  };
  const choose = (scope: Scope) => {
    if (!asks) return;
    const { booking, to } = asks;
    setAsks(null);
    if (scope === 'THIS' || booking.series === null) void change(booking, to);
    else void changeSeries(booking, to, scope).catch(cause => refuse(booking, asHubError(cause)));
  };
  return {
    asks,
    refused,
    move: (entry, to) => {
      const { from, until } = wholeOf(entry);
      if (to.from === from && to.until === until) return;
      setRefused(null);
      if (entry.booking.series === null) void change(entry.booking, to);
      else setAsks({ booking: entry.booking, to });
    },
    choose,
    take: way => {
      if (!refused) return;
      setRefused(null);
      const places = way.place === null ? undefined : [way.place];
      void change(refused.booking, { from: Date.parse(way.from), until: Date.parse(way.until) }, places);
    },
    forget: () => {
      setAsks(null);
      setRefused(null);
    },
  };
}

function changed({ id, version }: Booking, { from, until }: Stretch, places?: number[]): Promise<Booking> {
  const when = { from: iso(from), until: iso(until) };
  return api.change(id, { op: uuidv7(), version, ...when, ...(places ? { places } : {}) });
}

async function changeSeries({ series, original, from }: Booking, to: Stretch, scope: Scope): Promise<void> {
  const when = { from: iso(to.from), until: iso(to.until) };
  const made = await seriesApi.change(series ?? 0, scope, original ?? from, { op: uuidv7(), ...when });
  for (const booking of made.bookings) showBooking(booking);
}

async function back(made: Booking, before: Booking): Promise<void> {
  const places = before.places.map(({ space }) => space);
  try {
    showBooking(
      await changed(made, { from: Date.parse(before.from), until: Date.parse(before.until) }, places),
    );
    toast(t('moved.undone'));
  } catch (cause) {
    toast(asHubError(cause).message);
  }
}

function doneWord({ title, from, until }: Booking): string {
  const when = `${day(from)} ${spanWord({ from, until })}`;
  return t('moved.done', { title: title || t('entry.untitled'), when });
}
