import { expect, test } from 'vitest';
import { COLUMNS, sees, settingOf } from './views';

const staff = { view: 'STAFF' as const, aspects: ['TIMES' as const, 'PLACE' as const] };
const guest = { view: 'GUEST' as const, aspects: [] };

test('the state is seen in every view, the rest only where it is named', () => {
  expect(COLUMNS.filter(column => sees(staff, column))).toEqual(['STATE', 'TIMES', 'PLACE']);
  expect(COLUMNS.filter(column => sees(guest, column))).toEqual(['STATE']);
});

test('a view is told as its line of the settings file', () => {
  expect(settingOf(staff)).toBe('presence.see.staff=times,place');
  expect(settingOf(guest)).toBe('presence.see.guest=');
});
