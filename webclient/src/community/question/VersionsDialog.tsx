import { X } from 'lucide-react';
import { useLoaded } from '../../kernel/loaded';
import { dayAndClock } from '../../kernel/time';
import type { TextVersion } from '../../kernel/wire';
import { Broken, IconButton, Sheet, SkeletonRows } from '../../look';
import { api, type Subject } from '../api';
import { useBriefs } from '../briefs';
import { texts } from '../texts';
import css from './Dialog.module.css';

/** What a text said before, the newest first, with what each wording added and took away. */
export default function VersionsDialog({ subject, onClose }: { subject: Subject; onClose: () => void }) {
  const t = texts.useT();
  const { value, error, reload } = useLoaded(JSON.stringify(subject), signal =>
    api.versions(subject, signal),
  );
  const versions = value?.versions.toReversed() ?? [];
  const people = useBriefs(versions.map(({ by }) => by));
  return (
    <Sheet kind="box" label={t('versions.title')} onClose={onClose}>
      <div className={css.dialog}>
        <header className={css.head}>
          <h2>{t('versions.title')}</h2>
          <IconButton label={t('close')} icon={<X size={20} />} onClick={onClose} />
        </header>
        <div className={css.body}>
          {error && !value && <Broken error={error} onRetry={reload} />}
          {!value && !error && <SkeletonRows rows={3} height="4rem" />}
          <ol className={css.versions}>
            {versions.map(version => (
              <li key={version.version}>
                <p className={css.when}>
                  {version.version === 1 && `${t('versions.first')}　`}
                  {t('versions.at', {
                    time: dayAndClock(version.at),
                    name: people.get(version.by ?? 0)?.name ?? t('page.anonymous'),
                  })}
                </p>
                <Parts version={version} />
              </li>
            ))}
          </ol>
        </div>
      </div>
    </Sheet>
  );
}

/** The first wording has nothing to differ from. */
function Parts({ version: { version, parts } }: { version: TextVersion }) {
  const t = texts.useT();
  let at = 0;
  return (
    <p className={css.parts}>
      {parts.map(({ kind, text }) => {
        const key = at++;
        if (kind === 'SAME' || version === 1) return <span key={key}>{text}</span>;
        if (kind === 'ADDED') {
          return (
            <ins key={key}>
              <span className="visually-hidden">{t('versions.added')} </span>
              {text}
            </ins>
          );
        }
        return (
          <del key={key}>
            <span className="visually-hidden">{t('versions.removed')} </span>
            {text}
          </del>
        );
      })}
    </p>
  );
}
