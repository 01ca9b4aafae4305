import { X } from 'lucide-react';
import { http } from '../../kernel/http';
import { useLoaded } from '../../kernel/loaded';
import { dayAndClock } from '../../kernel/time';
import type { Message, Versions } from '../../kernel/wire';
import { Broken, IconButton, Sheet, SkeletonRows } from '../../look';
import { Markdown } from '../markdown/Markdown';
import css from './Actions.module.css';
import { texts } from './texts';

/** What a message says and what it said before, the newest first. */
export default function VersionsDialog({ message, onClose }: { message: Message; onClose: () => void }) {
  const t = texts.useT();
  const { room, n, edited, mentions, text } = message;
  const { value, error, reload } = useLoaded(`${room}/${n}/${edited}`, signal =>
    http.get<Versions>(`/api/chat/rooms/${room}/messages/${n}/versions`, { signal }),
  );
  const before = value?.versions.toReversed() ?? [];
  return (
    <Sheet kind="box" label={t('versions.title')} onClose={onClose}>
      <div className={css.dialog}>
        <header className={css.head}>
          <h2 className={css.title}>{t('versions.title')}</h2>
          <IconButton label={t('close')} icon={<X size={18} />} onClick={onClose} />
        </header>
        {error && !value && <Broken error={error} onRetry={reload} />}
        {!value && !error && <SkeletonRows rows={3} height="3.75rem" />}
        {value && (
          <ol className={css.versions}>
            <li>
              <p className={css.about}>{t('versions.now', { time: edited ? dayAndClock(edited) : '' })}</p>
              <Markdown text={text} mentions={mentions} />
            </li>
            {before.map(version => (
              <li key={version.until}>
                <p className={css.about}>{t('versions.until', { time: dayAndClock(version.until) })}</p>
                <Markdown text={version.text} mentions={mentions} />
              </li>
            ))}
          </ol>
        )}
      </div>
    </Sheet>
  );
}
