import { DoorOpen, SearchX, X } from 'lucide-react';
import { useState } from 'react';
import { asHubError, type HubError, http } from '../../kernel/http';
import { useLoaded } from '../../kernel/loaded';
import { useNavigate } from '../../kernel/router';
import type { OpenRoom, OpenRooms, RoomSummary } from '../../kernel/wire';
import { Broken, Button, Empty, IconButton, SearchField, Sheet, SkeletonRows, toast } from '../../look';
import { rooms } from '../chat';
import css from './FindRooms.module.css';
import { RoomSign } from './RoomSign';
import { texts } from './texts';

const PAGE = 50;

/** 部屋をさがす: the rooms that are open to all of the staff. */
export default function FindRooms({ text: first, onClose }: { text: string; onClose: () => void }) {
  const t = texts.useT();
  const navigate = useNavigate();
  const [text, setText] = useState(first);
  const [error, setError] = useState<HubError | null>(null);
  const found = useFound(text);

  const go = (room: number) => {
    onClose();
    navigate(`/chat/${room}`);
  };
  const join = (room: OpenRoom) =>
    http.post<RoomSummary>(`/api/chat/rooms/${room.id}/join`, {}).then(
      joined => {
        rooms.add(joined);
        toast(t('find.joined', { name: room.name }));
        go(joined.id);
      },
      cause => setError(asHubError(cause)),
    );
  return (
    <Sheet kind="box" label={t('find.title')} onClose={onClose}>
      <div className={css.dialog}>
        <header className={css.head}>
          <h2 className={css.title}>{t('find.title')}</h2>
          <IconButton label={t('close')} icon={<X size={20} />} onClick={onClose} />
        </header>
        <SearchField label={t('find.text')} value={text} onChange={setText} maxLength={100} autoFocus />
        {error && (
          <p className={css.trouble} role="alert">
            {error.message}
          </p>
        )}
        <div className={css.found} aria-live="polite">
          {found.error && !found.rooms && <Broken error={found.error} onRetry={found.reload} />}
          {!found.rooms && !found.error && <SkeletonRows rows={6} />}
          {found.rooms?.length === 0 && (
            <Empty icon={<SearchX size={30} />} title={t(text ? 'find.none' : 'find.empty')}>
              {t(text ? 'find.noneHint' : 'find.emptyHint')}
            </Empty>
          )}
          <ul>
            {found.rooms?.map(room => (
              <li key={room.id} className={css.room}>
                <span className={css.sign}>
                  <RoomSign room={{ kind: 'GROUP', icon: room.icon, people: [] }} size={20} />
                </span>
                <span className={css.words}>
                  <span className={css.name}>{room.name}</span>
                  <span className={css.about}>
                    {[t('find.members', { n: room.members }), room.purpose].filter(Boolean).join('・')}
                  </span>
                </span>
                {room.joined ? (
                  <Button size={30} onClick={() => go(room.id)}>
                    {t('find.open')}
                  </Button>
                ) : (
                  <Button
                    size={30}
                    kind="outlined"
                    icon={<DoorOpen size={16} />}
                    onClick={() => void join(room)}
                  >
                    {t('find.join')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {found.more && <Button onClick={found.more}>{t('find.more')}</Button>}
        </div>
      </div>
    </Sheet>
  );
}

interface Found {
  rooms: readonly OpenRoom[] | null;
  error: HubError | null;
  reload: () => void;
  more: (() => void) | null;
}

/** What was found for a text, and the pages that were asked for. */
function useFound(text: string): Found {
  const path = `/api/chat/open?limit=${PAGE}&text=${encodeURIComponent(text.trim())}`;
  const first = useLoaded(path, signal => http.get<OpenRooms>(path, { signal }));
  const [pages, setPages] = useState<{
    path: string;
    rooms: readonly OpenRoom[];
    next: string | null;
  } | null>(null);
  const further = pages?.path === path ? pages : null;
  const next = further ? further.next : (first.value?.next ?? null);
  const more = async () => {
    const page = await http
      .get<OpenRooms>(`${path}&after=${encodeURIComponent(next ?? '')}`)
      .catch(() => null);
    if (page) setPages({ path, rooms: [...(further?.rooms ?? []), ...page.rooms], next: page.next });
  };
  return {
    rooms: first.value ? [...first.value.rooms, ...(further?.rooms ?? [])] : null,
    error: first.error,
    reload: first.reload,
    more: next === null ? null : () => void more(),
  };
}
