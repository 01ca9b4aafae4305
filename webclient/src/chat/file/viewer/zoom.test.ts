import { expect, test } from 'vitest';
import { pinched } from './gestures';
import { FIT, fitted, within, zoomAt } from './zoom';

const stage = { width: 1000, height: 600 };

test('the point under the pointer stays where it is', () => {
  const at = { x: 120, y: -40 };
  const before = { scale: 1.5, x: 30, y: 10 };
  const after = zoomAt(before, 2, at);
  const onPicture = (view: typeof before) => [(at.x - view.x) / view.scale, (at.y - view.y) / view.scale];
  expect(onPicture(after)).toEqual(onPicture(before));
});

test('it is never smaller than the stage and never larger than eight times', () => {
  expect(zoomAt(FIT, 0.2, { x: 0, y: 0 }).scale).toBe(1);
  expect(zoomAt(FIT, 100, { x: 0, y: 0 }).scale).toBe(8);
});

test('a picture is moved to its edge and no farther', () => {
  const picture = { width: 800, height: 600 };
  expect(within({ scale: 2, x: 5_000, y: -5_000 }, picture, stage)).toEqual({ scale: 2, x: 300, y: -300 });
  expect(within({ scale: 1, x: 40, y: 40 }, picture, stage)).toEqual(FIT);
});

test('large pictures are fitted, small ones keep their size', () => {
  expect(fitted({ width: 4000, height: 3000 }, stage)).toEqual({ width: 800, height: 600 });
  expect(fitted({ width: 300, height: 200 }, stage)).toEqual({ width: 300, height: 200 });
});

test('two fingers that part zoom in', () => {
  const view = pinched(FIT, { x: 100, y: 0 }, { x: 300, y: 0 }, { x: -100, y: 0 });
  expect(view.scale).toBe(2);
});
