import { SearchX, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { asHubError, type HubError, http } from '../../kernel/http';
import type { Found, RoomSummary } from '../../kernel/wire';
import { Broken, Button, Empty, IconButton, SearchField, SkeletonRows } from '../../look';
import { walkStops } from '../walkStops';
import css from './Find.module.css';
import { MessageRow } from './MessageRow';
import { texts } from './texts';

const SETTLE_MS = 200;
const LEAST_CHARS = 1;

/** Finds what was said in one room, the newest first; pressed, it is shown where it was said. */
export function FindPanel({ room, onClose }: { room: RoomSummary; onClose: () => void }) {
  const t = texts.useT();
  const [text, setText] = useState('');
  const { found, error, busy, more } = useFound(room.id, text.trim());
  return (
    <aside className={css.panel} aria-label={t('title')} onKeyDown={event => walkStops(event, 'input, a')}>
      <header className={css.head}>
        <h2 className={css.title}>{t('title')}</h2>
        <IconButton label={t('close')} icon={<X size={20} />} onClick={onClose} />
      </header>
      <div className={css.field}>
        <SearchField label={t('label')} value={text} onChange={setText} autoFocus />
      </div>
      <div className={css.list}>
        {error && !found && <Broken error={error} onRetry={more} />}
        {!found && busy && <SkeletonRows rows={5} height="3.75rem" />}
        {found?.hits.length === 0 && (
          <Empty icon={<SearchX size={30} />} title={t('none')}>
            {t('noneHint')}
          </Empty>
        )}
        <ul>
          {found?.hits.map(({ message, root }) => (
            <li key={`${message.room}/${message.n}`}>
              <MessageRow room={room.id} message={message} root={root} wanted={text} />
            </li>
          ))}
        </ul>
        {found && found.next !== null && (
          <Button className={css.more} disabled={busy} onClick={more}>
            {t('more')}
          </Button>
        )}
      </div>
    </aside>
  );
}

/** Asks when typing has paused; what was asked for an older word is not shown. */
function useFound(room: number, text: string) {
  const [found, setFound] = useState<Found | null>(null);
  const [error, setError] = useState<HubError | null>(null);
  const [busy, setBusy] = useState(false);
  const turn = useRef(0);

  const ask = async (before: number | null) => {
    const mine = ++turn.current;
    setBusy(true);
    try {
      const from = before === null ? '' : `&before=${before}`;
      const page = await http.get<Found>(
        `/api/chat/rooms/${room}/find?text=${encodeURIComponent(text)}${from}`,
      );
      if (mine !== turn.current) return;
      setFound(known =>
        before === null || !known ? page : { ...page, hits: [...known.hits, ...page.hits] },
      );
      setError(null);
    } catch (cause) {
      if (mine === turn.current) setError(asHubError(cause));
    } finally {
      if (mine === turn.current) setBusy(false);
    }
  };
  const latest = useRef(ask);
  latest.current = ask;

  useEffect(() => {
    turn.current++;
    setBusy(false);
    setFound(null);
    setError(null);
    if (text.length < LEAST_CHARS) return;
    const timer = setTimeout(() => void latest.current(null), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);

  return { found, error, busy, more: () => void ask(found?.next ?? null) };
}
