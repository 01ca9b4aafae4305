import { expect, request } from '@playwright/test';
import { hubs } from '../build/hubs';
import { ask } from './asking';
import * as people from './people';

interface Mine {
  bookings: { id: number; may: readonly string[] }[];
}

const DAY_MS = 24 * 60 * 60_000;

/**
 * Before the first story: whoever appears in one has nothing to attend today and tomorrow. The demo town meets by the
 * clock of the wall, and who meets is shown as 打合せ中 whatever else a story says of them.
 */
export default async function freeDay(): Promise<void> {
  await Promise.all(hubs.map(freeDayAt));
}

async function freeDayAt(baseURL: string): Promise<void> {
  for (const person of Object.values(people)) {
    if (typeof person !== 'object') continue;
    const own = await request.newContext({ baseURL });
    const entered = await own.post('/api/session', {
      data: { staffNumber: person.staffNumber, password: people.PASSWORD },
    });
    expect(entered.ok(), person.name).toBe(true);
    const caller = { request: own };
    const now = Date.now();
    const between = `from=${instant(now)}&until=${instant(now + DAY_MS)}`;
    const { bookings } = await ask<Mine>(caller, 'GET', `/api/booking/bookings?${between}`);
    for (const { id, may } of bookings) {
      const op = crypto.randomUUID();
      if (may.includes('CANCEL')) await ask(caller, 'DELETE', `/api/booking/bookings/${id}?op=${op}`);
      else if (may.includes('ANSWER'))
        await ask(caller, 'POST', `/api/booking/bookings/${id}/answer`, { op, answer: 'NO' });
    }
    await ask(caller, 'DELETE', '/api/session');
    await own.dispose();
  }
}

const instant = (at: number) => encodeURIComponent(new Date(at).toISOString());
