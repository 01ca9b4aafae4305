import {
  Archive,
  ArchiveRestore,
  ContactRound,
  DoorOpen,
  LogOut,
  Megaphone,
  Settings2,
  UserRoundPlus,
  X,
} from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { asHubError, type HubError, http } from '../kernel/http';
import { useNavigate } from '../kernel/router';
import { useStore } from '../kernel/store';
import type { RoomSummary } from '../kernel/wire';
import { Button, ButtonLink, IconButton, Notice, toast } from '../look';
import { viewer } from './chat';
import { setArchived } from './keeping/archive';
import { MyChoices } from './keeping/MyChoices';
import { texts as words } from './keeping/texts';
import { useKeeper } from './keeping/useKeeper';
import { MemberList } from './MemberList';
import css from './RoomPanel.module.css';
import { texts } from './texts';

const AddPeople = lazy(() => import('./AddPeople'));
const SettingsForm = lazy(() =>
  import('./keeping/SettingsForm').then(({ SettingsForm: form }) => ({ default: form })),
);

/** Who is in the room and how they are now, what I chose for it, and for who looks after it how it is run. */
export function RoomPanel({ room, onClose }: { room: RoomSummary; onClose: () => void }) {
  const t = texts.useT();
  const w = words.useT();
  const keeper = useKeeper(room);
  const [doing, setDoing] = useState<'nothing' | 'settings' | 'leave' | 'add'>('nothing');
  const done = () => setDoing('nothing');
  const group = room.kind === 'GROUP' && room.people.length === 0;
  const inUse = room.archived === null;
  return (
    <aside className={css.panel} aria-label={t('panel.title')}>
      <header className={css.head}>
        <h2 className={css.title}>{doing === 'settings' ? w('set.title') : t('panel.title')}</h2>
        <IconButton
          label={t('cancel')}
          icon={<X size={20} />}
          onClick={doing === 'settings' ? done : onClose}
        />
      </header>
      {doing === 'settings' ? (
        <div className={css.scroll}>
          <Suspense fallback={null}>
            <SettingsForm room={room} onDone={done} />
          </Suspense>
          {group && (
            <div className={css.actions}>
              <Button
                size={30}
                icon={<Archive size={16} />}
                onClick={() => {
                  void setArchived(room, 'archive');
                  done();
                }}
              >
                {w('archive.do')}
              </Button>
              <p className={css.aside}>{w('about.archivedHint')}</p>
            </div>
          )}
        </div>
      ) : (
        <>
          {doing === 'leave' && <Leave room={room} onStay={done} />}
          <About room={room} />
          {room.other && (
            <div className={css.actions}>
              <ButtonLink size={30} icon={<ContactRound size={16} />} to={`/directory/p/${room.other.id}`}>
                {t('panel.card')}
              </ButtonLink>
            </div>
          )}
          <MyChoices room={room} />
          {doing === 'nothing' && (
            <div className={css.actions}>
              {group && inUse && (
                <Button size={30} icon={<UserRoundPlus size={16} />} onClick={() => setDoing('add')}>
                  {t('panel.add')}
                </Button>
              )}
              {keeper && inUse && (
                <Button size={30} icon={<Settings2 size={16} />} onClick={() => setDoing('settings')}>
                  {w('set.open.button')}
                </Button>
              )}
              {keeper && !inUse && (
                <Button
                  size={30}
                  icon={<ArchiveRestore size={16} />}
                  onClick={() => void setArchived(room, 'use')}
                >
                  {w('archive.undo')}
                </Button>
              )}
              {group && (
                <IconButton
                  label={t('panel.leave')}
                  icon={<LogOut size={18} />}
                  onClick={() => setDoing('leave')}
                />
              )}
            </div>
          )}
          <MemberList room={room} />
        </>
      )}
      <Suspense fallback={null}>{doing === 'add' && <AddPeople room={room} onClose={done} />}</Suspense>
    </aside>
  );
}

/** What the room is for and how it is run, as every member sees it. */
function About({ room }: { room: RoomSummary }) {
  const t = texts.useT();
  const w = words.useT();
  return (
    <>
      {room.purpose && (
        <section className={css.about}>
          <h3 className={css.label}>{t('panel.purpose')}</h3>
          <p className={css.purpose}>{room.purpose}</p>
        </section>
      )}
      {room.kind === 'UNIT' && <p className={css.hint}>{t('panel.unitHint')}</p>}
      {room.archived && <Fact icon={<Archive size={16} />}>{w('about.archived')}</Fact>}
      {room.open && <Fact icon={<DoorOpen size={16} />}>{w('about.open')}</Fact>}
      {room.posting === 'OWNERS' && <Fact icon={<Megaphone size={16} />}>{w('about.owners')}</Fact>}
    </>
  );
}

function Fact({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <p className={css.fact}>
      {icon}
      {children}
    </p>
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
