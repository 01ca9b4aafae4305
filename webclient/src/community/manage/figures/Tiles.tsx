import type { FigurePage, Spread } from '../../../kernel/wire';
import { duration } from './duration';
import css from './Figures.module.css';
import { percent } from './scale';
import { texts } from './texts';

interface Tile {
  key: string;
  name: string;
  value: string;
  hint?: string | undefined;
}

const spelled = (n: number) => n.toLocaleString('ja-JP');

/** What one wants to know first, as numbers. */
export function Tiles({ page }: { page: FigurePage }) {
  const t = texts.useT();
  const share = (part: number, whole: number) => ({
    value: percent(part, whole),
    hint: t('tile.of', { part: spelled(part), whole: spelled(whole) }),
  });
  const time = ({ median, ninetieth }: Spread) => ({
    value: duration(median),
    hint: ninetieth === null ? undefined : t('tile.ninetieth', { time: duration(ninetieth) }),
  });
  const { joined, outside, duplicates } = page;
  const tiles: Tile[] = [
    { key: 'asked', name: t('tile.asked'), value: spelled(page.asked) },
    { key: 'answered', name: t('tile.answered'), ...share(page.answered, page.asked) },
    { key: 'solved', name: t('tile.solved'), ...share(page.solved, page.asked) },
    { key: 'first', name: t('tile.firstAnswer'), ...time(page.firstAnswer) },
    { key: 'toSolved', name: t('tile.toSolved'), ...time(page.toSolved) },
    { key: 'outside', name: t('tile.outside'), ...share(outside.part, outside.whole) },
    {
      key: 'joined',
      name: t('tile.joined'),
      value: percent(joined.anybody, joined.staff),
      hint: t('tile.people', { part: spelled(joined.anybody), whole: spelled(joined.staff) }),
    },
    { key: 'saved', name: t('tile.saved'), ...share(duplicates.solvedBySearch, duplicates.shown) },
  ];
  return (
    <dl className={css.tiles}>
      {tiles.map(tile => (
        <div key={tile.key} className={css.tile}>
          <dt>{tile.name}</dt>
          <dd>
            <b>{tile.value}</b>
            {tile.hint && <span>{tile.hint}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
