import { SearchX } from 'lucide-react';
import { ButtonLink, Empty } from '../look';
import { CatchUp } from './arrange/CatchUp';
import css from './RoomView.module.css';
import { texts } from './texts';

/** Beside the list while no room is open: what one has missed. */
export function NoRoom() {
  return (
    <section className={css.away}>
      <CatchUp />
    </section>
  );
}

/** An unknown room and one I am not in look the same. */
export function RoomGone() {
  const t = texts.useT();
  return (
    <section className={css.still}>
      <Empty
        icon={<SearchX size={30} />}
        title={t('room.gone')}
        action={
          <ButtonLink kind="outlined" to="/chat">
            {t('room.toList')}
          </ButtonLink>
        }
      >
        {t('room.goneHint')}
      </Empty>
    </section>
  );
}
