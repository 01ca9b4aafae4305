import { Armchair, ContactRound, UserX, X } from 'lucide-react';
import type { PersonDetail, ReachCard } from '../kernel/wire';
import { Avatar } from '../look/Avatar';
import { ButtonLink } from '../look/Button';
import { IconButton } from '../look/IconButton';
import { Broken, Notice } from '../look/Notice';
import { SkeletonRows } from '../look/Skeleton';
import { usePresenceOf, useWatch } from '../presence/presenceStore';
import { StateBox } from '../presence/StateBox';
import { useMe, useRole } from '../session/session';
import { Channels } from './Channels';
import { FreeLine } from './FreeLine';
import { words } from './messages';
import { PersonAdmin } from './PersonAdmin';
import css from './PersonCard.module.css';
import { PersonFacts } from './PersonFacts';
import { useCard } from './reach';
import { reachable, StandIns, useLive } from './StandIns';
import { usePerson } from './units';
import { useColleague } from './useColleague';

export interface PersonCardProps {
  person: number;
  /** Without it the card is a page of its own. */
  onClose?: () => void;
  /** Beside a name or a search hit: what helps to reach the person; the facts are a step away. */
  short?: boolean;
}

/** What the person is doing, the best way to reach them now, when they are free, who stands in, and the facts. */
export function PersonCard({ person, onClose, short = false }: PersonCardProps) {
  const t = words.useT();
  const { value, error, reload } = usePerson(person);
  useWatch([person]);
  return (
    <article
      className={css.card}
      data-short={short || undefined}
      aria-label={value ? t('card.label', { name: value.name }) : t('title')}
    >
      {onClose && (
        <span className={css.close}>
          <IconButton label={t('close')} icon={<X size={20} />} onClick={onClose} />
        </span>
      )}
      {error && !value && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={5} />}
      {value && <Body person={value} short={short} />}
    </article>
  );
}

function Body({ person, short }: { person: PersonDetail; short: boolean }) {
  const t = words.useT();
  const presence = usePresenceOf(person.id);
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
        <Now person={person} />
      )}
      {short ? (
        <ButtonLink kind="plain" size={36} to={`/directory/p/${person.id}`} icon={<ContactRound size={18} />}>
          {t('card.open')}
        </ButtonLink>
      ) : (
        <PersonFacts person={person} />
      )}
      {administrator && !person.leaver && !short && <PersonAdmin person={person.id} />}
    </>
  );
}

const NOBODY: ReachCard['standIns'] = [];

/** What changes from minute to minute. */
function Now({ person }: { person: PersonDetail }) {
  const t = words.useT();
  const presence = usePresenceOf(person.id);
  const { value: card, error } = useCard(person.id);
  const standIns = useLive(card?.standIns ?? NOBODY);
  const viewer = useMe().person.id;
  const me = viewer === person.id;
  const chosen = reachable(standIns, viewer);
  const colleague = useColleague(person, card !== null && !me && !chosen);
  return (
    <>
      {presence && <StateBox presence={presence} />}
      {presence?.place && (
        <ButtonLink
          kind="plain"
          size={36}
          to={`/seating?person=${person.id}`}
          icon={<Armchair size={18} aria-hidden="true" />}
        >
          {t('card.seat')}
        </ButtonLink>
      )}
      {me && <p className={css.you}>{t('you')}</p>}
      {!me && !card && !error && <SkeletonRows rows={2} height="3.25rem" />}
      {!me && (card || error) && (
        <Channels person={person} presence={presence} card={card} standIn={chosen ?? colleague} />
      )}
      {card && <FreeLine card={card} state={(presence ?? card.presence).state} />}
      <StandIns standIns={standIns} />
    </>
  );
}
