import './board.css';
import { clock, ms, SECOND } from '../../device/clock';
import { follow, versionOf } from '../../device/follow';
import { h, show } from '../../device/h';
import { ask } from '../../device/hub';
import type { Plan } from '../../seating/draw';
import { icon } from '../icons';
import { age, type Link } from '../link';
import { dateOf, t } from '../texts';
import type { FoyerBoard } from '../wire';
import { type Block, pages } from './pages';
import { badge, STATES, section } from './section';
import { smallMap } from './smallMap';

const VERSION = versionOf(import.meta.url);
const TICK = 1 * SECOND;
const PAGE = 12 * SECOND;

/** Rows a column holds; the last one has the map and the legend below. */
const LYING = [22, 22, 22, 13];
const STANDING = [42, 32];

/** A board that is only looked at, until its key is worth nothing any more. */
export async function board(root: HTMLElement, key: string): Promise<void> {
  let known: FoyerBoard | null = null;
  let drawing: { id: number; plan: Plan } | null = null;
  let link: Link = { heard: 0, broken: true };
  let offset = 0;

  const draw = () => {
    if (known) show(root, page(known, drawing?.plan ?? null, link, Date.now() + offset));
  };

  async function heard(news: FoyerBoard): Promise<void> {
    offset = ms(news.now) - Date.now();
    const { plan } = news;
    if (plan !== null && drawing?.id !== plan)
      drawing = { id: plan, plan: await ask<Plan>('GET', `/api/kiosk/board/plan/${plan}`, undefined, key) };
    known = news;
    link = { heard: Date.now() + offset, broken: false };
    draw();
  }

  const missed = () => {
    link = { ...link, broken: true };
    draw();
  };
  const path = () =>
    `/api/kiosk/board?version=${VERSION}&clock=${Date.now()}${link.broken || !known ? '' : `&after=${known.mark}`}`;
  const ticking = setInterval(draw, TICK);
  await follow<FoyerBoard>({ path, key, heard, missed });
  clearInterval(ticking);
}

function page(known: FoyerBoard, plan: Plan | null, link: Link, now: number): HTMLElement {
  const lying = innerWidth > innerHeight;
  const old = age(link, now);
  const all = pages(known.sections, lying ? LYING : STANDING);
  const at = all.length > 0 ? Math.floor(now / PAGE) % all.length : 0;
  const paged = all.length > 1 ? t('page', { n: at + 1, of: all.length }) : '';
  return h(
    `div.board.${lying ? 'lying' : 'standing'}`,
    head(known, now),
    old === 'FRESH' ? null : band(link, now),
    old === 'BLIND'
      ? h('main.none', h('p', t('boardBlind')))
      : known.named
        ? h('main', ...columns(all[at] ?? [], known, plan))
        : figures(known),
    h(
      'footer',
      icon('eye'),
      h('b', t('staffOnly')),
      h('span', t(known.named ? 'boardFoot' : 'boardFigures')),
      paged ? h('b.paged', paged) : null,
      h('time', t('updated', { at: clock(link.heard) })),
    ),
  );
}

function head({ where, present, of }: FoyerBoard, now: number): HTMLElement {
  return h(
    'header',
    h('span.logo', icon('people')),
    h('h1', t('board')),
    h('span.where', where),
    h('p', t('present'), h('b', String(present)), t('presentOfAll', { n: of }), h('small', t('withHidden'))),
    h('span.date', dateOf(now)),
    h('time', clock(now)),
  );
}

function band(link: Link, now: number): HTMLElement {
  const old = age(link, now) === 'OLD';
  const told = h('p.band', icon('noWifi'), old ? t('boardOld', { at: clock(link.heard) }) : t('boardBlind'));
  told.setAttribute('role', 'status');
  return told;
}

function columns(blocks: readonly Block[][], known: FoyerBoard, plan: Plan | null): HTMLElement[] {
  const last = blocks.length - 1;
  return blocks.map((column, at) =>
    h('div.column', ...column.map(section), at === last ? aside(known, plan) : null),
  );
}

function aside(known: FoyerBoard, plan: Plan | null): HTMLElement {
  return h(
    'aside',
    plan && known.plan !== null ? smallMap(plan, known.plan) : null,
    h('ul.states', ...STATES.map(state => h('li', badge(state), t(state)))),
  );
}

/** So many sections are shown large. */
const ROOMY = 9;

/** Where the public walks past: how many, not who. */
function figures({ sections }: FoyerBoard): HTMLElement {
  const roomy = sections.length <= ROOMY ? '.roomy' : '';
  return h(
    `main.figures${roomy}`,
    ...sections.map(one => section({ section: one, people: [], continued: false })),
  );
}
