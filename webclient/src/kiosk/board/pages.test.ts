import { expect, test } from 'vitest';
import type { BoardSection } from '../wire';
import { type Block, pages } from './pages';

const section = (name: string, people: number): BoardSection => ({
  unit: people,
  name,
  letter: 'A',
  style: 1,
  present: people,
  of: people,
  people: Array.from({ length: people }, (_, n) => ({
    name: `${name}${n}`,
    state: 'AVAILABLE',
    place: null,
  })),
});

const told = (all: Block[][][]) =>
  all.map(page => page.map(column => column.map(block => `${block.section.name}${block.people.length}`)));

test('sections follow each other down the columns and are not split', () => {
  const all = [section('総務', 9), section('税務', 8), section('福祉', 6)];
  expect(told(pages(all, [20, 20]))).toEqual([[['総務9'], ['税務8', '福祉6']]]);
});

test('what does not fit goes to the next page', () => {
  const all = [section('総務', 15), section('税務', 15), section('福祉', 15)];
  expect(told(pages(all, [20, 18]))).toEqual([
    [['総務15'], ['税務15']],
    [['福祉15'], []],
  ]);
});

test('a short last column is left out for what is too long for it', () => {
  const all = [section('総務', 15), section('税務', 15)];
  expect(told(pages(all, [20, 10]))).toEqual([
    [['総務15'], []],
    [['税務15'], []],
  ]);
});

test('only a section that is longer than a column is continued', () => {
  expect(told(pages([section('総務', 30)], [20, 20]))).toEqual([[['総務18'], ['総務12']]]);
  expect(pages([section('総務', 30)], [20, 20])[0]?.[1]?.[0]?.continued).toBe(true);
});

test('nobody is a board with one empty page less', () => {
  expect(pages([], [20])).toEqual([]);
  expect(told(pages([section('監査', 0)], [20]))).toEqual([[['監査0']]]);
});
