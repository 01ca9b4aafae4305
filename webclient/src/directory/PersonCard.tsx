import { UserX, X } from 'lucide-react';
import { useStore } from '../kernel/store';
import type { PersonDetail } from '../kernel/wire';
import { Avatar } from '../look/Avatar';
import { IconButton } from '../look/IconButton';
import { Broken, Notice } from '../look/Notice';
import { SkeletonRows } from '../look/Skeleton';
import { presences, useWatch } from '../presence/presenceStore';
import { StateBox } from '../presence/StateBox';
import { useMe, useRole } from '../session/session';
import { Channels } from './Channels';
import { words } from './messages';
import { PersonAdmin } from './PersonAdmin';
import css from './PersonCard.module.css';
import { PersonFacts } from './PersonFacts';
import { usePerson } from './units';

export interface PersonCardProps {
  person: number;
  /** Without it the card is a page of its own. */
  onClose?: () => void;
}

/** The best channel now, what the person is doing, and the facts. */
export function PersonCard({ person, onClose }: PersonCardProps) {
  const t = words.useT();
  const { value, error, reload } = usePerson(person);
  useWatch([person]);
  return (
    <article className={css.card} aria-label={value ? t('card.label', { name: value.name }) : t('title')}>
      {onClose && (
        <span className={css.close}>
          <IconButton label={t('close')} icon={<X size={20} />} onClick={onClose} />
        </span>
      )}
      {error && !value && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={5} />}
      {value && <Body person={value} />}
    </article>
  );
}

function Body({ person }: { person: PersonDetail }) {
  const t = words.useT();
  const presence = useStore(presences, known => known.get(person.id));
  const me = useMe().person.id === person.id;
  const administrator = useRole('ADMINISTRATOR');
  const main = person.posts.find(post => post.main) ?? person.posts[0];
  return (
    <>
      <header className={css.who}>
        <Avatar person={person} size={72} state={person.leaver ? undefined : presence?.state} />
        <div className={css.names}>
          <p className={css.kana}>{person.kana}</p>
          <h2 className={css.name}>{person.name}</h2>
          {main && (
            <p className={css.post}>
              {main.unitName} {main.title}
            </p>
          )}
        </div>
      </header>
      {person.leaver ? (
        <Notice kind="refused" icon={<UserX size={18} />} title={t('card.gone')} />
      ) : (
        <>
          {presence && <StateBox presence={presence} />}
          {me ? <p className={css.you}>{t('you')}</p> : <Channels person={person} presence={presence} />}
        </>
      )}
      <PersonFacts person={person} />
      {administrator && !person.leaver && <PersonAdmin person={person.id} />}
    </>
  );
}
