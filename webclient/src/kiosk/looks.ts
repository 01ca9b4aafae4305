import { h, press } from '../device/h';
import { isEnglish } from '../device/texts';
import { icon } from './icons';
import type { Looks } from './screen';
import { type Key, t } from './texts';

const CHOICES = ['big', 'dark', 'low'] as const satisfies readonly (keyof Looks & Key)[];

/** 文字と色, for who is there now. */
export function looks(now: Looks): HTMLElement {
  const choices = CHOICES.map(one => {
    const button = press('choice', one, h('b', t(one)), h('span', t(now[one] ? 'on' : 'off')));
    button.setAttribute('aria-pressed', String(now[one]));
    return button;
  });
  const language = press('choice', 'english', icon('english'), h('b', t('english')));
  language.lang = isEnglish() ? 'ja' : 'en';
  const box = h(
    'section.looks',
    h('h2', t('looksTitle')),
    h('p', t('looksHow')),
    h('div', ...choices, language),
    press('tool', 'looks', t('close')),
  );
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', t('looksTitle'));
  return box;
}

/** The page wears them. */
export function wear({ big, dark, low }: Looks): void {
  const { classList } = document.documentElement;
  classList.toggle('big', big);
  classList.toggle('dark', dark);
  classList.toggle('low', low);
}
