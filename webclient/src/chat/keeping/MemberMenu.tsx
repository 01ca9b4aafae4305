import { Ellipsis, ShieldCheck, ShieldOff, UserRoundMinus } from 'lucide-react';
import { asHubError, http } from '../../kernel/http';
import type { PersonBrief, RoomSummary } from '../../kernel/wire';
import { Menu, toast } from '../../look';
import { texts } from './texts';

interface MemberMenuProps {
  room: RoomSummary;
  person: PersonBrief;
  owner: boolean;
  me: number;
}

/** What who looks after a group does with a member. */
export function MemberMenu({ room, person, owner, me }: MemberMenuProps) {
  const t = texts.useT();
  const path = `/api/chat/rooms/${room.id}`;
  const tell = (cause: unknown) => toast(asHubError(cause).message);
  const back = () => void http.post(`${path}/members`, { people: [person.id] }).catch(tell);
  const remove = {
    id: 'remove',
    label: t('owner.remove'),
    icon: <UserRoundMinus size={16} />,
    danger: true,
    onAction: () =>
      void http
        .delete(`${path}/members/${person.id}`)
        .then(() => toast(t('owner.removed', { name: person.name }), back), tell),
  };
  return (
    <Menu
      label={t('owner.menu', { name: person.name })}
      icon={<Ellipsis size={16} />}
      items={[
        owner
          ? {
              id: 'dismiss',
              label: t('owner.dismiss'),
              icon: <ShieldOff size={16} />,
              onAction: () => void http.delete(`${path}/owners/${person.id}`).catch(tell),
            }
          : {
              id: 'appoint',
              label: t('owner.appoint'),
              icon: <ShieldCheck size={16} />,
              onAction: () => void http.put(`${path}/owners/${person.id}`, {}).catch(tell),
            },
        ...(person.id === me ? [] : [remove]),
      ]}
    />
  );
}
