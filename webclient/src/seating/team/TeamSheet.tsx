import { Users, X } from 'lucide-react';
import { useState } from 'react';
import { PeoplePicker } from '../../chat/PeoplePicker';
import type { PersonBrief } from '../../kernel/wire';
import { Button, IconButton, Sheet } from '../../look';
import { useMe } from '../../session/session';
import { leaveTeam, takeTeam } from '../deeds';
import css from '../pane/Pane.module.css';
import { texts } from '../texts';
import type { TeamSeated, When } from '../wire';

/** Neighbouring seats for several people, all or none. */
export default function TeamSheet({
  when,
  floor,
  onClose,
}: {
  when: When;
  floor: number | null;
  onClose: () => void;
}) {
  const t = texts.useT();
  const me = useMe().person.id;
  const [people, setPeople] = useState<readonly PersonBrief[]>([]);
  const [done, setDone] = useState<TeamSeated | null>(null);
  const n = people.length + 1;
  const nameOf = (id: number) => people.find(person => person.id === id)?.name ?? t('state.word.mine');
  return (
    <Sheet kind="side" label={t('take.team')} onClose={onClose}>
      <div className={css.pane}>
        <header className={css.findHead}>
          <h2>{t('team.title')}</h2>
          <IconButton label={t('close')} icon={<X size={20} />} onClick={onClose} />
        </header>
        <p className={css.quiet}>{t('team.text')}</p>
        {done ? (
          <>
            <ul className={css.seats} aria-label={t('team.took')}>
              {done.seats.map(({ person, place }) => (
                <li key={person}>
                  <b>{place}</b> {nameOf(person)}
                </li>
              ))}
            </ul>
            <Button
              kind="outlined"
              size={44}
              wide
              onClick={() => void leaveTeam(done, when, floor).then(left => left && onClose())}
            >
              {t('team.leave')}
            </Button>
          </>
        ) : (
          <>
            <PeoplePicker chosen={people} onChange={setPeople} />
            <p>{t('team.me', { n })}</p>
            <Button
              kind="filled"
              size={44}
              wide
              disabled={people.length === 0}
              icon={<Users size={18} aria-hidden="true" />}
              onClick={() =>
                void takeTeam([me, ...people.map(({ id }) => id)], when, floor).then(made =>
                  made ? setDone(made) : onClose(),
                )
              }
            >
              {t('team.take', { n })}
            </Button>
          </>
        )}
      </div>
    </Sheet>
  );
}
