import { beforeEach, expect, test } from 'vitest';
import type { Me } from '../kernel/wire';
import { session } from '../session/session';
import { recent, remember, withRecent } from './recent';

const enter = (person: number) =>
  session.set({ phase: 'in', me: { person: { id: person }, roles: [] } as unknown as Me });
const used = (note: string) => ({ state: 'BUSY' as const, note, minutes: 30 });
const notes = () => recent.get().map(one => one.note);

beforeEach(() => {
  localStorage.clear();
  enter(1);
});

test('the last three are kept, each once, newest first', () => {
  const known = ['議会', '窓口', '電算', '議会'].reduce(
    (all, note) => withRecent(all, used(note)),
    withRecent([], used('')),
  );
  expect(known.map(one => one.note)).toEqual(['議会', '電算', '窓口']);
});

test('they outlive a session that expires, but another person does not see them', () => {
  remember(used('議会'));
  session.set({ phase: 'out', why: 'expired', gate: null });
  expect(notes()).toEqual([]);
  enter(1);
  expect(notes()).toEqual(['議会']);
  enter(2);
  expect(notes()).toEqual([]);
});

test('signing out leaves none of them on the device', () => {
  remember(used('議会'));
  session.set({ phase: 'out', why: 'left', gate: null });
  expect(localStorage.getItem('hub.recentStates')).toBeNull();
});
