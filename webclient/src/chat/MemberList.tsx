import { useMemo, useRef, useState } from 'react';
import { VList, type VListHandle } from 'virtua';
import { useStore } from '../kernel/store';
import type { RoomSummary } from '../kernel/wire';
import { Broken, PersonRow, SkeletonRows } from '../look';
import { usePresence } from '../presence/presenceStore';
import { viewer } from './chat';
import { MemberMenu } from './keeping/MemberMenu';
import { texts as words } from './keeping/texts';
import { useKeeper } from './keeping/useKeeper';
import css from './RoomPanel.module.css';
import { texts } from './texts';
import { useMembers } from './useMembers';

const FIRST_SHOWN = 20;
/** Rows above and below the screen whose state is known when they come into sight. */
const AHEAD = 6;

/** Everybody in the room; the state is live for those on screen. */
export function MemberList({ room }: { room: RoomSummary }) {
  const t = texts.useT();
  const me = useStore(viewer);
  const { members, owners, error, more, reload } = useMembers(room);
  const w = words.useT();
  const keeps = useKeeper(room) && room.kind === 'GROUP' && room.people.length === 0;
  const list = useRef<VListHandle>(null);
  const [shown, setShown] = useState<[number, number]>([0, FIRST_SHOWN]);
  const ids = useMemo(() => (members ?? []).slice(...shown).map(person => person.id), [members, shown]);
  const presence = usePresence(ids);

  const look = () => {
    const now = list.current;
    if (!now || !members) return;
    const first = Math.max(0, now.findItemIndex(now.scrollOffset) - AHEAD);
    const last = now.findItemIndex(now.scrollOffset + now.viewportSize) + AHEAD;
    setShown(known => (known[0] === first && known[1] === last ? known : [first, last]));
    if (last >= members.length) more();
  };
  return (
    <>
      <h3 className={css.count}>{t('panel.members', { n: room.members })}</h3>
      {error && !members && <Broken error={error} onRetry={reload} />}
      {!members && !error && <SkeletonRows rows={Math.min(room.members, 8)} />}
      {members && (
        <VList ref={list} className={css.members} data={members} onScrollEnd={look} onScroll={look}>
          {person => (
            <PersonRow
              key={person.id}
              person={person}
              peek
              presence={presence.get(person.id)}
              aside={[
                owners.has(person.id) ? w('owner.label') : null,
                ...(person.id === me ? [t('you')] : [person.unit, person.title]),
              ]
                .filter(Boolean)
                .join('・')}
              actions={
                keeps && <MemberMenu room={room} person={person} owner={owners.has(person.id)} me={me} />
              }
              {...(person.id === me || room.kind === 'DIRECT' ? {} : { to: `/chat/with/${person.id}` })}
            />
          )}
        </VList>
      )}
    </>
  );
}
