import { beforeEach, expect, test } from 'vitest';
import { aPlan } from '../draw/testing';
import { Painter, type Scene } from './painter';

const NEAR = 40;
const plan = aPlan();

const scene = (): Scene => ({
  seats: plan.seats.map(({ code }) => ({ state: 'FREE' as const, label: code })),
  zones: plan.zones.map(() => ({ label: '' })),
  rooms: [],
  plateSize: 14,
  roomSize: 13,
});

let svg: SVGSVGElement;
let painter: Painter;
let first: Scene;

beforeEach(() => {
  svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  painter = new Painter(svg, plan, '');
  first = scene();
  painter.draw(first, NEAR);
});

const with1 = (more: Partial<Scene['seats'][number]>): Scene => ({
  ...first,
  seats: first.seats.map((look, at) => (at === 1 ? { ...look, ...more } : look)),
});

test('one seat redraws its own node, and no other is touched', async () => {
  const touched = new Set<Node>();
  const watcher = new MutationObserver(records => {
    for (const { target } of records) touched.add(target);
  });
  watcher.observe(svg, { attributes: true, childList: true, subtree: true });
  expect(painter.update(with1({ state: 'USED', name: '中村' }))).toBe(1);
  await Promise.resolve();
  watcher.disconnect();
  const groups = svg.querySelectorAll('.fp-seats > g');
  const badge = svg.querySelectorAll('.fp-badges > g')[1];
  expect([...touched].every(node => groups[1]?.contains(node) || badge?.contains(node))).toBe(true);
  expect(touched.size).toBeGreaterThan(0);
  expect(groups[1]?.textContent).toBe('中村');
});

test('seats are controls with a name, one stop of Tab in each zone', () => {
  const seats = [...svg.querySelectorAll('.fp-seats > g[role="button"]')];
  expect(seats.map(seat => seat.getAttribute('aria-label'))).toEqual(plan.seats.map(({ code }) => code));
  const zones = new Set(plan.seats.map(({ zone }) => zone));
  expect(seats.filter(seat => seat.getAttribute('tabindex') === '0')).toHaveLength(zones.size);
});

test('the same once more draws nothing', () => {
  expect(painter.update(scene())).toBe(0);
});

test('a filter fades a seat and brings it back without drawing it anew', () => {
  const drawn = painter.node(1)?.firstChild;
  expect(painter.update(with1({ faded: true }))).toBe(0);
  expect(painter.node(1)?.getAttribute('class')).toBe('fp-seat fp-faded');
  expect(painter.node(1)?.firstChild).toBe(drawn);
  painter.update(with1({ faded: false }));
  expect(painter.node(1)?.getAttribute('class')).toBe('fp-seat');
});

test('what is chosen has a ring, what is offered instead its number', () => {
  painter.update(with1({ chosen: true, n: 2 }));
  const [none, mark] = svg.querySelectorAll('.fp-badges > g');
  expect(mark?.querySelectorAll('.fp-chosen')).toHaveLength(2);
  expect(mark?.textContent).toBe('2');
  expect(none?.childElementCount).toBe(0);
  expect(svg.querySelector('[aria-pressed="true"]')?.getAttribute('aria-label')).toBe(plan.seats[1]?.code);
});
