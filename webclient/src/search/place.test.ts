import { expect, test } from 'vitest';
import { addressOf, NOWHERE, narrowed, placeOf, queryOf, type SearchPlace, widened } from './place';

const searchOf = (place: SearchPlace) => addressOf(place).replace('/search', '');

test('a place comes back from its address as it was', () => {
  const place: SearchPlace = {
    q: '電子証明書 "暗証 番号" & 100%',
    kind: 'messages',
    room: 12,
    unit: 3,
    person: 45,
    from: '2026-04-01',
    to: '2026-11-20',
    hasFile: true,
    solved: true,
    manner: 'relevant',
  };
  expect(placeOf(searchOf(place))).toEqual(place);
  expect(placeOf(searchOf(NOWHERE))).toEqual(NOWHERE);
});

test('what is usual is left out of the address', () => {
  expect(addressOf(NOWHERE)).toBe('/search');
  expect(addressOf({ ...NOWHERE, q: '稟議', kind: 'questions' })).toBe(
    `/search?q=${encodeURIComponent('稟議')}&kind=questions`,
  );
});

test('an address with nonsense in it is read as far as it makes sense', () => {
  expect(
    placeOf('?q=a&kind=cars&room=-1&unit=1e9&person=x&from=2026-99-99&to=today&file=yes&manner=odd'),
  ).toEqual({ ...NOWHERE, q: 'a' });
});

test('the hub is asked with those filters only that mean something for the kind', () => {
  const place = { ...NOWHERE, q: ' 会議 ', room: 5, solved: true, hasFile: true };
  expect(queryOf({ ...place, kind: 'messages' }, 30, 'x')).toBe(
    `text=${encodeURIComponent('会議')}&kind=messages&limit=30&room=5&hasFile=true&manner=newest&after=x`,
  );
  expect(queryOf({ ...place, kind: 'questions' }, 30)).toContain('solved=true');
  expect(queryOf({ ...place, kind: 'questions' }, 30)).not.toContain('room=');
});

test('only filters in use are counted, and all are taken away at once', () => {
  const place = { ...NOWHERE, q: '会議', room: 5, from: '2026-01-01', to: '2026-02-01', solved: true };
  expect(narrowed({ ...place, kind: 'messages' })).toBe(2);
  expect(narrowed({ ...place, kind: 'people' })).toBe(0);
  expect(widened({ ...place, kind: 'messages' })).toEqual({ ...NOWHERE, q: '会議', kind: 'messages' });
});
