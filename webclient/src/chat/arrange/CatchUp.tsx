import { ArrowDownToDot, CheckCheck, MessagesSquare } from 'lucide-react';
import { Link, useNavigate } from '../../kernel/router';
import { clock, hubNow, sameDay, shortDay } from '../../kernel/time';
import type { RoomSummary } from '../../kernel/wire';
import { Avatar, Button, Count, Empty } from '../../look';
import { RoomSign } from '../keeping/RoomSign';
import { unreadOf } from '../rooms';
import { nameOf } from '../sections';
import css from './CatchUp.module.css';
import { CONCERNS, totalMissed } from './catchUp';
import { markRead } from './markRead';
import { texts } from './texts';
import { useMissed } from './useMissed';

/** Beside the list while no room is open: what was written while I was away, by why it concerns me. */
export function CatchUp() {
  const t = texts.useT();
  const navigate = useNavigate();
  const all = useMissed();
  const first = all[0]?.room;
  if (!first) {
    return (
      <Empty icon={<MessagesSquare size={30} />} title={t('away.nothing')}>
        {t('away.nothingHint')}
      </Empty>
    );
  }
  return (
    <div className={css.page}>
      <header className={css.head}>
        <div>
          <h1 className={css.title}>{t('away.title')}</h1>
          <p className={css.about}>
            {t('away.count', { rooms: all.length, n: totalMissed(all) })}・{t('away.key')}
          </p>
        </div>
        <Button
          kind="filled"
          icon={<ArrowDownToDot size={18} />}
          onClick={() => navigate(`/chat/${first.id}`)}
        >
          {t('away.start')}
        </Button>
        <Button icon={<CheckCheck size={18} />} onClick={() => void markRead(all.map(({ room }) => room))}>
          {t('away.all')}
        </Button>
      </header>
      {CONCERNS.map(concern => {
        const some = all.filter(one => one.concern === concern);
        return (
          some.length > 0 && (
            <section key={concern} className={css.section}>
              <h2 className={css.concern}>{t(`concern.${concern}`)}</h2>
              <ul className={css.rooms}>
                {some.map(({ room }) => (
                  <li key={room.id}>
                    <Row room={room} />
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}

function Row({ room }: { room: RoomSummary }) {
  const t = texts.useT();
  const { last } = room;
  return (
    <Link className={css.row} href={`/chat/${room.id}`}>
      <span className={css.sign}>
        {room.other ? <Avatar person={room.other} size={36} /> : <RoomSign room={room} size={20} />}
      </span>
      <span className={css.words}>
        <span className={css.name}>{nameOf(room)}</span>
        {last && (
          <span className={css.last}>
            {room.other ? '' : `${last.author}: `}
            {last.part === 'TEXT' ? last.text : t(`last.${last.part}`)}
          </span>
        )}
      </span>
      {last && (
        <time className={css.when}>{sameDay(last.at, hubNow()) ? clock(last.at) : shortDay(last.at)}</time>
      )}
      <span className={css.counts}>
        <Count n={room.named} kind="named" label={t('row.named', { n: room.named })} />
        <Count n={unreadOf(room)} />
      </span>
    </Link>
  );
}
