import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { language } from '../../kernel/preferences';
import RepeatField from './RepeatField';
import type { RepeatWish } from './rule';
import SeriesDates from './SeriesDates';
import type { SeriesDate } from './seriesApi';

language.set('ja');

const TUESDAY = '2026-11-24';
const WISH = {
  title: '定例会',
  purpose: null,
  places: [13],
  from: '2026-11-24T01:00:00Z',
  until: '2026-11-24T02:00:00Z',
  attendees: [],
};

const dateOn = (day: string, part: Partial<SeriesDate> = {}): SeriesDate => ({
  original: day,
  day,
  from: `${day}T01:00:00Z`,
  until: `${day}T02:00:00Z`,
  closed: null,
  skipped: false,
  conflict: null,
  alternative: null,
  ...part,
});

let last: RepeatWish | null = null;

function Field({ first = TUESDAY, dates = false }: { first?: string; dates?: boolean }) {
  const [value, setValue] = useState<RepeatWish | null>(null);
  last = value;
  return (
    <>
      <RepeatField value={value} first={first} onChange={setValue} />
      {dates && value && <SeriesDates wish={WISH} value={value} onChange={setValue} />}
    </>
  );
}

test('a rule is chosen by word and said back in a sentence', async () => {
  const user = userEvent.setup();
  render(<Field />);
  await user.selectOptions(screen.getByLabelText('くり返し'), '毎月 第4火曜日');
  expect(screen.getByRole('status').textContent).toContain('毎月 第4火曜日');
  await user.selectOptions(screen.getByLabelText('くり返し'), '毎週');
  await user.click(screen.getByRole('button', { name: '木' }));
  await user.click(screen.getByLabelText('前の開庁日'));
  await user.click(screen.getByLabelText('回数で'));
  expect(screen.getByRole('status').textContent).toBe('毎週 火・木曜日、10回。閉庁日は前の開庁日にします。');
  await user.selectOptions(screen.getByLabelText('くり返し'), 'くり返さない');
  expect(last).toBeNull();
});

test('a number of times that nobody can mean is told, not sent', async () => {
  const user = userEvent.setup();
  render(<Field />);
  await user.selectOptions(screen.getByLabelText('くり返し'), '毎日');
  await user.click(screen.getByLabelText('回数で'));
  await user.clear(screen.getByLabelText('回数'));
  await user.type(screen.getByLabelText('回数'), '900');
  expect(screen.getByText('回数は1から400までにしてください。')).toBeTruthy();
});

test('the rule follows when the first day moves', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Field />);
  await user.selectOptions(screen.getByLabelText('くり返し'), '毎週');
  rerender(<Field first="2026-11-26" />);
  expect(last?.repeat.days).toEqual([4]);
});

test('each date says what is in its way; one is taken elsewhere, one is left out', async () => {
  const conflict = {
    code: 'booking.taken',
    message: '総務課の予約があります。',
    place: null,
    unit: null,
    until: null,
  };
  const from = '2026-12-01T04:00:00Z';
  const alternative = {
    kind: 'SHIFT' as const,
    place: null,
    from,
    until: '2026-12-01T05:00:00Z',
    reasons: [],
  };
  const dates = [
    dateOn(TUESDAY),
    dateOn('2026-12-01', { conflict, alternative }),
    dateOn('2026-12-08', { closed: '開庁記念日', skipped: true }),
  ];
  vi.stubGlobal(
    'fetch',
    async () => new Response(JSON.stringify({ dates, seq: 0, places: [], areas: [], units: [] })),
  );
  const user = userEvent.setup();
  render(<Field dates />);
  await user.selectOptions(screen.getByLabelText('くり返し'), '毎週');
  expect(await screen.findByText('総務課の予約があります。')).toBeTruthy();
  expect(screen.getByText('くり返す日 2回')).toBeTruthy();
  expect(screen.getByText('開庁記念日: 閉庁日のためとばします')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '13:00–14:00にする' }));
  expect(screen.getByText('2回分、すべてとれます。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '11月24日(火)を除く' }));
  expect([last?.skip, last?.instead.map(one => [one.original, one.from])]).toEqual([
    [TUESDAY],
    [['2026-12-01', from]],
  ]);
  const row = screen.getByText('除きました').closest('li') as HTMLElement;
  await user.click(within(row).getByRole('button', { name: '11月24日(火)をもう一度入れる' }));
  expect(last?.skip).toEqual([]);
  vi.unstubAllGlobals();
});
