import { rooms } from '../chat/chat';
import { listed } from '../chat/rooms';
import { useStore } from '../kernel/store';
import type { PersonBrief } from '../kernel/wire';
import { Card } from '../look/Card';
import { PHONE, useMedia } from '../look/media';
import { PersonRow } from '../look/PersonRow';
import { usePresence } from '../presence/presenceStore';
import { words } from './messages';
import { BestChannel } from './Teams';

/** A desk has room for more. */
const MOST = { phone: 3, desk: 6 };

export function useOften(): PersonBrief[] {
  const most = useMedia(PHONE) ? MOST.phone : MOST.desk;
  const { rooms: known } = useStore(rooms.state);
  const people = (known ? listed(known) : []).flatMap(room =>
    room.other && room.head > 0 ? [room.other] : [],
  );
  return people.slice(0, most);
}

/** The people I talk with most lately, each with the one best channel. */
export function OftenCard() {
  const t = words.useT();
  const shown = useOften();
  const states = usePresence(shown.map(person => person.id));
  if (shown.length === 0) return null;
  return (
    <Card title={t('often.title')}>
      {shown.map(person => (
        <PersonRow
          key={person.id}
          person={person}
          peek
          presence={states.get(person.id)}
          aside={person.unit}
          to={`/directory/p/${person.id}`}
          actions={<BestChannel row={{ person, extension: null }} presence={states.get(person.id)} />}
        />
      ))}
    </Card>
  );
}
