import { X } from 'lucide-react';
import { http } from '../../kernel/http';
import { useLoaded } from '../../kernel/loaded';
import type { Message, Reactors } from '../../kernel/wire';
import { Avatar, Broken, IconButton, PersonButton, Sheet, SkeletonRows } from '../../look';
import { SIGNS } from '../reaction/Reactions';
import { texts as reactionTexts } from '../reaction/texts';
import css from './Actions.module.css';
import { texts } from './texts';

/** Who put which sign under a message. */
export default function ReactorsDialog({ message, onClose }: { message: Message; onClose: () => void }) {
  const t = texts.useT();
  const sign = reactionTexts.useT();
  const { room, n } = message;
  const { value, error, reload } = useLoaded(`${room}/${n}`, signal =>
    http.get<Reactors>(`/api/chat/rooms/${room}/messages/${n}/reactions`, { signal }),
  );
  return (
    <Sheet kind="box" label={sign('who.title')} onClose={onClose}>
      <div className={css.dialog}>
        <header className={css.head}>
          <h2 className={css.title}>{sign('who.title')}</h2>
          <IconButton label={t('close')} icon={<X size={18} />} onClick={onClose} />
        </header>
        {error && !value && <Broken error={error} onRetry={reload} />}
        {!value && !error && <SkeletonRows rows={3} height="2.25rem" />}
        {value?.reactions.length === 0 && <p className={css.about}>{sign('who.none')}</p>}
        {value?.reactions.map(({ kind, people, total }) => {
          const Sign = SIGNS[kind];
          return (
            <section key={kind}>
              <h3 className={css.kind}>
                <Sign size={16} aria-hidden="true" />
                {sign(kind)} {total}
              </h3>
              <ul className={css.people}>
                {people.map(person => (
                  <li key={person.id} className={css.person}>
                    <Avatar person={person} size={26} />
                    <PersonButton person={person.id}>{person.name}</PersonButton>
                    <span className={css.about}>{person.unit}</span>
                  </li>
                ))}
              </ul>
              {total > people.length && (
                <p className={css.about}>{sign('who.more', { n: total - people.length })}</p>
              )}
            </section>
          );
        })}
      </div>
    </Sheet>
  );
}
