import { ContactRound, LogOut, PencilLine, UserRoundPlus, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { asHubError, type HubError, http } from '../kernel/http';
import { useNavigate } from '../kernel/router';
import { useStore } from '../kernel/store';
import type { RoomSummary } from '../kernel/wire';
import { Button, ButtonLink, IconButton, Notice, toast } from '../look';
import { viewer } from './chat';
import { MemberList } from './MemberList';
import { RenameForm } from './RenameForm';
import css from './RoomPanel.module.css';
import { texts } from './texts';

const AddPeople = lazy(() => import('./AddPeople'));

/** Who is in the room and how they are now; for a group also what its members may change. */
export function RoomPanel({ room, onClose }: { room: RoomSummary; onClose: () => void }) {
  const t = texts.useT();
  const [doing, setDoing] = useState<'nothing' | 'rename' | 'leave' | 'add'>('nothing');
  const done = () => setDoing('nothing');
  const group = room.kind === 'GROUP';
  return (
    <aside className={css.panel} aria-label={t('panel.title')}>
      <header className={css.head}>
        <h2 className={css.title}>{t('panel.title')}</h2>
        <IconButton label={t('cancel')} icon={<X size={20} />} onClick={onClose} />
      </header>
      {doing === 'rename' && <RenameForm room={room} onDone={done} />}
      {doing === 'leave' && <Leave room={room} onStay={done} />}
      {doing !== 'rename' && room.purpose && (
        <section className={css.about}>
          <h3 className={css.label}>{t('panel.purpose')}</h3>
          <p>{room.purpose}</p>
        </section>
      )}
      {room.kind === 'UNIT' && <p className={css.hint}>{t('panel.unitHint')}</p>}
      {room.other && (
        <div className={css.actions}>
          <ButtonLink size={30} icon={<ContactRound size={16} />} to={`/directory/p/${room.other.id}`}>
            {t('panel.card')}
          </ButtonLink>
        </div>
      )}
      {group && doing === 'nothing' && (
        <div className={css.actions}>
          <Button size={30} icon={<UserRoundPlus size={16} />} onClick={() => setDoing('add')}>
            {t('panel.add')}
          </Button>
          <IconButton
            label={t('panel.rename')}
            icon={<PencilLine size={18} />}
            onClick={() => setDoing('rename')}
          />
          <IconButton
            label={t('panel.leave')}
            icon={<LogOut size={18} />}
            onClick={() => setDoing('leave')}
          />
        </div>
      )}
      <MemberList room={room} />
      <Suspense fallback={null}>{doing === 'add' && <AddPeople room={room} onClose={done} />}</Suspense>
    </aside>
  );
}

function Leave({ room, onStay }: { room: RoomSummary; onStay: () => void }) {
  const t = texts.useT();
  const me = useStore(viewer);
  const navigate = useNavigate();
  const [error, setError] = useState<HubError | null>(null);
  const leave = () =>
    http.delete(`/api/chat/rooms/${room.id}/members/${me}`).then(
      () => {
        toast(t('leave.done', { name: room.name }));
        navigate('/chat', { replace: true });
      },
      cause => setError(asHubError(cause)),
    );
  return (
    <div className={css.about}>
      <Notice
        kind="refused"
        title={t('leave.title', { name: room.name })}
        actions={
          <>
            <Button size={30} kind="danger" onClick={() => void leave()}>
              {t('leave.do')}
            </Button>
            <Button size={30} onClick={onStay}>
              {t('cancel')}
            </Button>
          </>
        }
      >
        {error?.message ?? t('leave.hint')}
      </Notice>
    </div>
  );
}
