import type { StandIn } from '../kernel/wire';
import { look } from '../look/messages';
import { PersonRow } from '../look/PersonRow';
import { usePresence } from '../presence/presenceStore';
import { useMe } from '../session/session';
import { words } from './messages';
import css from './PersonCard.module.css';
import { Quick } from './Quick';

/** In their place, in the order that the section has chosen, each as they are now. */
export function useLive(standIns: readonly StandIn[]): StandIn[] {
  const states = usePresence(standIns.map(({ person }) => person.id));
  return standIns.map(one => ({ ...one, presence: states.get(one.person.id) ?? one.presence }));
}

const FREE = ['AVAILABLE', 'TELEWORK'];

/** The first who can be reached now; oneself is no way. */
export function reachable(standIns: readonly StandIn[], me: number): StandIn | undefined {
  return standIns.find(({ person, presence }) => person.id !== me && FREE.includes(presence.state));
}

export function StandIns({ standIns }: { standIns: readonly StandIn[] }) {
  const t = words.useT();
  const you = look.useT()('you');
  const me = useMe().person.id;
  if (standIns.length === 0) return null;
  return (
    <section className={css.standIns}>
      <h3 className={css.part}>{t('standIns.title')}</h3>
      {standIns.map(({ person, presence, extension }) => (
        <PersonRow
          key={person.id}
          person={person}
          presence={presence}
          to={`/directory/p/${person.id}`}
          aside={person.id === me ? you : person.title}
          actions={person.id !== me && <Quick person={person} extension={extension} state={presence.state} />}
        />
      ))}
    </section>
  );
}
