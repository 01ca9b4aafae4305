import { act, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { language } from './preferences';
import { atClock, clock, day, sameDay, setServerNow, tokyoDate, useNow } from './time';

language.set('ja');

test('times are those of Tokyo, wherever the device is', () => {
  expect(clock('2026-11-18T01:24:00Z')).toBe('10:24');
  expect(clock('2026-11-18T15:05:00Z')).toBe('0:05');
  expect(day('2026-11-17T15:30:00Z')).toBe('11月18日(水)');
  expect(tokyoDate('2026-11-17T15:30:00Z')).toBe('2026-11-18');
  expect(sameDay('2026-11-17T14:59:00Z', '2026-11-17T15:01:00Z')).toBe(false);
  expect(new Date(atClock(Date.parse('2026-11-17T15:30:00Z'), 8, 30)).toISOString()).toBe(
    '2026-11-17T23:30:00.000Z',
  );
});

function Clock() {
  return <p>{clock(useNow())}</p>;
}

test('the clock of the hub rules, and all who show it tick together with one timer', () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-18T00:00:00Z') });
  setServerNow('2026-11-18T01:24:00Z');
  const { unmount } = render(
    <>
      <Clock />
      <Clock />
    </>,
  );
  expect(vi.getTimerCount()).toBe(1);
  act(() => void vi.advanceTimersByTime(60_000));
  expect(screen.getAllByText('10:25').length).toBe(2);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  setServerNow(new Date().toISOString());
});
