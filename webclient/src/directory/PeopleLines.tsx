import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { VList, type VListHandle } from 'virtua';
import type { PersonRow } from '../kernel/wire';
import { PHONE, useMedia } from '../look/media';
import { useWatch } from '../presence/presenceStore';
import type { DirectoryView } from './DirectoryScreen';
import { words } from './messages';
import css from './PeopleLines.module.css';
import { PersonLine } from './PersonLine';
import type { Line } from './rows';

export interface PeopleLinesProps {
  lines: readonly Line[];
  /** Everybody, where few enough; otherwise who is on screen is watched. */
  watchAll: readonly PersonRow[] | null;
  view: DirectoryView;
}

const AROUND = 10;

/** The list itself: only what is on screen is drawn, and of large units only that is watched. */
export function PeopleLines({ lines, watchAll, view }: PeopleLinesProps) {
  const t = words.useT();
  const phone = useMedia(PHONE);
  const list = useRef<VListHandle>(null);
  const [range, setRange] = useState<readonly [number, number]>([0, 30]);
  const inView = lines.slice(Math.max(0, range[0] - AROUND), range[1] + AROUND);
  const watched = watchAll ?? inView.flatMap(line => (line.kind === 'person' ? [line.row] : []));
  useWatch([...new Set(watched.map(row => row.person.id))].sort((a, b) => a - b));

  const onScrollEnd = useCallback(() => {
    const at = list.current;
    if (at)
      setRange([at.findItemIndex(at.scrollOffset), at.findItemIndex(at.scrollOffset + at.viewportSize)]);
  }, []);
  return (
    <>
      {!phone && (
        <div className={css.columns} aria-hidden="true">
          <span>{t('col.name')}</span>
          <span>{t('col.state')}</span>
          <span>{t('col.place')}</span>
          <span>{t('col.extension')}</span>
        </div>
      )}
      <VList ref={list} className={css.lines ?? ''} onScrollEnd={onScrollEnd} onKeyDown={walk}>
        {lines.map(line =>
          line.kind === 'head' ? (
            <h2 key={line.key} className={css.team}>
              {view.units.value?.byId.get(line.unit)?.name} {t('unit.people', { n: line.people })}
            </h2>
          ) : (
            <PersonLine key={line.key} row={line.row} view={view} />
          ),
        )}
      </VList>
    </>
  );
}

/** Up and down walk from name to name. */
function walk(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-person]')];
  const at = links.findIndex(link => link.contains(document.activeElement));
  const next = links[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.querySelector('a')?.focus();
}
