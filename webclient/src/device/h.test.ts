import { expect, test } from 'vitest';
import { built, h, press, show } from './h';

const page = (...what: Node[]) => h('div.page', ...what);

test('what differs is changed, what was there stays there', () => {
  const root = h('div');
  show(root, page(h('p', 'あと 20'), press('a', 'back', 'もどる')));
  const button = root.querySelector('button');
  show(root, page(h('p', 'あと 19'), press('a', 'end', 'おわる'), h('p', '新しい')));
  expect(root.querySelector('button')).toBe(button);
  expect(button?.dataset.act).toBe('end');
  expect(root.textContent).toBe('あと 19おわる新しい');
});

test('another picture begins anew', () => {
  const root = h('div');
  show(root, page(press('a', 'back')));
  const button = root.querySelector('button');
  show(root, h('div.other', press('a', 'back')));
  expect(root.querySelector('button')).not.toBe(button);
});

test('what is costly is built once for a key, and again where it moved', () => {
  const root = h('div');
  let times = 0;
  const map = (key: string) =>
    built('map', key, () => {
      times += 1;
      return h('div.map', key);
    });
  show(root, page(map('a')));
  show(root, page(map('a')));
  expect(times).toBe(1);
  show(root, page(map('b')));
  expect(root.textContent).toBe('b');
  show(root, page(h('p', '上'), map('b')));
  expect(root.textContent).toBe('上b');
});
