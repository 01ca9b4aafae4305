import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { language } from '../kernel/preferences';
import type { Presence } from '../kernel/wire';
import { colourPair, initials } from './Avatar';
import { Button } from './Button';
import { PersonRow } from './PersonRow';
import { presenceLine, rest } from './presenceText';
import { SearchField } from './TextField';
import { Toasts, toast } from './Toast';

language.set('ja');

const now = Date.parse('2026-11-18T01:24:00Z');
const state = (part: Partial<Presence>): Presence => ({
  person: 1,
  state: 'AVAILABLE',
  place: null,
  note: null,
  since: null,
  until: null,
  free: null,
  ...part,
});

test('an avatar shows one character, two where there is room, and keeps variants whole', () => {
  expect(initials('佐々木 健太郎', 36)).toBe('佐');
  expect(initials('佐々木 健太郎', 56)).toBe('佐々');
  expect(initials('𠮷田 翔', 36)).toBe('𠮷');
  expect(initials('森 七海', 56)).toBe('森');
});

test('the colours of avatars are spread over all ten pairs', () => {
  const used = new Set(Array.from({ length: 200 }, (_, id) => colourPair(id + 1)));
  expect([...used].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('a state says where and until when, a call since when, and unknown when last confirmed', () => {
  expect(presenceLine(state({ place: '4F A-12', until: '2026-11-18T03:00:00Z' }), now)).toBe(
    '4F A-12・12:00まで',
  );
  expect(presenceLine(state({ until: '2026-11-19T01:00:00Z' }), now)).toBe('11/19 10:00まで');
  expect(presenceLine(state({ state: 'CALL', since: '2026-11-18T01:21:00Z' }), now)).toBe('3分前から');
  expect(presenceLine(state({ state: 'UNKNOWN', since: '2026-11-17T23:41:00Z' }), now)).toBe(
    '最後の確認 8:41',
  );
  expect(presenceLine(state({}), now)).toBe('');
});

test('the rest of a state is told in minutes and hours', () => {
  expect(rest('2026-11-18T02:00:00Z', now)).toBe('あと36分');
  expect(rest('2026-11-18T02:30:00Z', now)).toBe('あと1時間6分');
  expect(rest('2026-11-18T01:00:00Z', now)).toBeNull();
});

test('a person row names the state in words beside the shape', () => {
  const person = { id: 1, name: '工藤 亮', kana: 'くどう りょう', unit: 'デジタル推進係', title: '係長' };
  render(
    <PersonRow person={person} presence={state({ state: 'MEETING', place: '4F ブース1' })} to="/people/1" />,
  );
  expect(screen.getByRole('link').textContent).toContain('打合せ中 4F ブース1');
});

test('a button that is not possible now says so to screen readers and keeps its reason', () => {
  render(<Button kind="impossible">電話は鳴りません</Button>);
  expect(screen.getByRole('button').getAttribute('aria-disabled')).toBe('true');
});

test('Esc empties a search field that has something in it', async () => {
  const changed = vi.fn();
  render(<SearchField label="さがす" value="やま" onChange={changed} />);
  await userEvent.type(screen.getByRole('textbox'), '{Escape}');
  expect(changed).toHaveBeenLastCalledWith('');
});

test('a toast offers the way back', async () => {
  const undo = vi.fn();
  render(<Toasts />);
  toast('取込中にしました', undo);
  await userEvent.click(await screen.findByRole('button', { name: '元に戻す' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText('取込中にしました')).toBeNull();
});
