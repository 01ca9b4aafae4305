import { UserRoundX } from 'lucide-react';
import { useLoaded } from '../../kernel/loaded';
import type { Named } from '../../kernel/outboxShelf';
import type { RoomSummary } from '../../kernel/wire';
import css from '../Composer.module.css';
import { personOf } from './mentionText';
import { writing } from './texts';
import { missingFrom } from './useCandidates';

/** Says before sending who is named but does not hear of it. */
export function MissingNames({ room, named }: { room: RoomSummary; named: readonly Named[] }) {
  const t = writing.useT();
  const people = named.flatMap(({ token }) => personOf(token) ?? []).sort((a, b) => a - b);
  const key = people.length > 0 ? `${room.id}:${people.join()}` : null;
  const { value: missing } = useLoaded(key, signal => missingFrom(room.id, people, signal));
  const outside = named.filter(({ token }) => missing?.has(personOf(token) ?? 0));
  if (outside.length === 0) return null;
  return (
    <p className={css.missing} role="status">
      <UserRoundX size={16} aria-hidden="true" />
      {t('mention.missing', { names: outside.map(({ shown }) => shown.slice(1)).join('、') })}
    </p>
  );
}
