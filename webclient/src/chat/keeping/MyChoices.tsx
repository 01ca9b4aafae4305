import { FolderInput, Star } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useStore } from '../../kernel/store';
import type { RoomSummary } from '../../kernel/wire';
import { Button } from '../../look';
import { folderOf, levelOf, WISHES, type Wish, withFavourite, withLevel } from '../arrange/arrangement';
import { arrange, arrangement } from '../arrange/arrangementStore';
import { texts as words } from '../arrange/texts';
import css from './MyChoices.module.css';

const FolderDialog = lazy(() => import('../arrange/FolderDialog'));

/** What I have chosen for this room, for myself only: notifications, favourite, folder. */
export function MyChoices({ room }: { room: RoomSummary }) {
  const w = words.useT();
  const mine = useStore(arrangement);
  const [choosing, setChoosing] = useState(false);
  const favourite = mine.favourites.includes(room.id);
  const folder = folderOf(mine, room.id);
  return (
    <section className={css.mine}>
      <h3 className={css.label}>{w('level.label')}</h3>
      <select
        className={css.select}
        aria-label={w('level.label')}
        value={levelOf(mine, room.id)}
        onChange={event => arrange(withLevel(room.id, event.target.value as Wish))}
      >
        {WISHES.map(wish => (
          <option key={wish} value={wish}>
            {w(`level.${wish}`)}
          </option>
        ))}
      </select>
      <div className={css.row}>
        <Button
          size={30}
          icon={<Star size={16} fill={favourite ? 'currentColor' : 'none'} />}
          aria-pressed={favourite}
          onClick={() => arrange(withFavourite(room.id, !favourite))}
        >
          {favourite ? w('row.unfavour') : w('row.favour')}
        </Button>
        <Button size={30} icon={<FolderInput size={16} />} onClick={() => setChoosing(true)}>
          {folder ? folder.name : w('row.folder')}
        </Button>
      </div>
      <Suspense fallback={null}>
        {choosing && <FolderDialog room={room} onClose={() => setChoosing(false)} />}
      </Suspense>
    </section>
  );
}
