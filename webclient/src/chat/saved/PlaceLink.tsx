import { Hash, UsersRound } from 'lucide-react';
import { Link } from '../../kernel/router';
import { useStore } from '../../kernel/store';
import { Avatar } from '../../look';
import { rooms } from '../chat';
import { nameOf } from '../sections';
import { writing } from '../writing/texts';
import css from './Later.module.css';

/** The room something stands in, and the way there. */
export function PlaceLink({ room, n }: { room: number; n: number | null }) {
  const t = writing.useT();
  const known = useStore(rooms.state, state => state.rooms?.byId.get(room));
  const href = n === null ? `/chat/${room}` : `/chat/${room}/${n}`;
  if (!known) return <span className={css.place}>{t('saved.unknownRoom')}</span>;
  const Icon = known.kind === 'UNIT' ? UsersRound : Hash;
  return (
    <Link href={href} className={css.place}>
      {known.other ? <Avatar person={known.other} size={24} /> : <Icon size={16} aria-hidden="true" />}
      {nameOf(known)}
    </Link>
  );
}
