import { Users, X } from 'lucide-react';
import { useState } from 'react';
import { PeoplePicker } from '../../chat/PeoplePicker';
import type { HubError } from '../../kernel/http';
import { useStore } from '../../kernel/store';
import type { PersonBrief } from '../../kernel/wire';
import { Button, IconButton, Notice, Sheet } from '../../look';
import { useMe } from '../../session/session';
import { leaveTeam, refused, takeTeam } from '../deeds';
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
  const refusal = useStore(refused);
  const n = people.length + 1;
  const nameOf = (id: number) => people.find(person => person.id === id)?.name ?? t('state.word.mine');
  const close = () => {
    refused.set(null);
    onClose();
  };
  return (
    <Sheet kind="side" label={t('take.team')} onClose={close}>
      <div className={css.pane}>
        <header className={css.findHead}>
          <h2>{t('team.title')}</h2>
          <IconButton label={t('close')} icon={<X size={20} />} onClick={close} />
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
            {refusal && (
              <Notice kind="refused" title={teamRefusal(refusal.error, nameOf, me)}>
                {refusal.error.code === 'seat.team_seated' ? t('team.seatedHow') : t('refused.same')}
              </Notice>
            )}
            <PeoplePicker chosen={people} onChange={setPeople} />
            <p>{t('team.me', { n })}</p>
            <Button
              kind="filled"
              size={44}
              wide
              disabled={people.length === 0}
              icon={<Users size={18} aria-hidden="true" />}
              onClick={() =>
                void takeTeam([me, ...people.map(({ id }) => id)], when, floor).then(
                  made => made && setDone(made),
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

interface Seated {
  people: number[];
  seats: string[];
  others: number;
}

/** Who of them has a seat already, and which; who does not show it is counted only. */
function teamRefusal(error: HubError, nameOf: (id: number) => string, me: number): string {
  const { t } = texts;
  const told = error.detail as Partial<Seated> | null;
  if (error.code !== 'seat.team_seated' || !told?.people || !told.seats) return error.message;
  const { people, seats, others = 0 } = told;
  const who = people.map((id, at) => {
    const place = seats[at] ?? '';
    return id === me ? t('team.mine', { place }) : t('team.one', { name: nameOf(id), place });
  });
  if (others > 0) who.push(t('team.others', { n: others }));
  return t('team.seated', { who: who.join('、') });
}
