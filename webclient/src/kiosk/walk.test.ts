import { expect, test } from 'vitest';
import { PLAN } from './testing';
import { walk } from './walk';

test('one walks along the paths and turns where they meet', () => {
  expect(walk(PLAN, [10, 12], [18.5, 4.5])).toEqual({
    line: [
      [10, 12],
      [10, 9],
      [18, 9],
      [18, 4.5],
      [18.5, 4.5],
    ],
    metres: 16,
    turns: ['RIGHT', 'LEFT'],
  });
});

test('a seat beside the corridor is reached from its nearest spot', () => {
  expect(walk(PLAN, [10, 12], [12, 8])?.line).toEqual([
    [10, 12],
    [10, 9],
    [12, 9],
    [12, 8],
  ]);
});

test('no path, no line', () => {
  expect(walk({ paths: [] }, [0, 0], [1, 1])).toBeNull();
  const apart = {
    paths: [
      [
        [0, 0],
        [5, 0],
      ],
      [
        [0, 9],
        [5, 9],
      ],
    ],
  } as const;
  expect(walk(apart, [0, 0], [5, 9])).toBeNull();
});
