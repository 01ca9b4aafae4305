import { expect, test } from 'vitest';
import type { Step } from '../../kernel/wire';
import { grouped } from './steps';

const step = (kind: Step['kind'], person: number | null, minute = 0): Step => ({
  kind,
  at: `2026-11-18T01:${String(minute).padStart(2, '0')}:00Z`,
  person,
  unit: null,
});

test('those reached together are one stage, and only the first answer is one', () => {
  const steps = [
    step('ASKED', 1),
    step('INVITED', 2),
    step('INVITED', 3),
    step('ANSWERED', 3, 19),
    step('ANSWERED', 2, 20),
    step('SOLVED', 1, 26),
  ];
  expect(grouped(steps).map(({ kind, people }) => [kind, people])).toEqual([
    ['ASKED', [1]],
    ['INVITED', [2, 3]],
    ['ANSWERED', [3]],
    ['SOLVED', [1]],
  ]);
});

test('who asked anonymously is nobody', () => {
  expect(grouped([step('ASKED', null)])[0]?.people).toEqual([]);
});
