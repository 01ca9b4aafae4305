import { X } from 'lucide-react';
import type { PersonBrief, Presence } from '../../kernel/wire';
import { Avatar, IconButton, peekOn, stateWord } from '../../look';
import type { Stretch } from '../calendar/geometry';
import css from './Attendees.module.css';
import { type PersonBusy, spanWord, takenAt, worksAt } from './freeBusy';
import type { Invited } from './people';
import { texts } from './texts';

interface ChosenRowProps {
  invited: Invited;
  brief: PersonBrief | undefined;
  presence: Presence | undefined;
  busy: PersonBusy | null;
  when: Stretch | null;
  onTurn: () => void;
  onRemove: () => void;
}

/** One who is asked: how now, whether free then, 必須 or 任意, and the way out. */
export function ChosenRow({ invited, brief, presence, busy, when, onTurn, onRemove }: ChosenRowProps) {
  const t = texts.useT();
  const { person, optional } = invited;
  const name = brief?.name ?? '…';
  return (
    <li className={css.person}>
      <span {...peekOn(person)}>
        <Avatar person={{ id: person, name }} size={28} state={presence?.state} />
      </span>
      <span className={css.who}>
        <span className={css.name}>{name}</span>{' '}
        <span className={css.unit}>
          {[brief?.unit, presence && stateWord(presence.state)].filter(Boolean).join('・')}
        </span>
      </span>
      {busy && when && <BusyWord busy={busy} when={when} />}
      <button
        type="button"
        className={css.turn}
        aria-pressed={optional}
        aria-label={t(optional ? 'toRequired' : 'toOptional', { name })}
        onClick={onTurn}
      >
        {t(optional ? 'optional' : 'required')}
      </button>
      <IconButton label={t('remove', { name })} icon={<X size={16} />} onClick={onRemove} />
    </li>
  );
}

/** In words: a colour alone says nothing to some eyes. The title is told to those only who may read it. */
export function BusyWord({ busy, when }: { busy: PersonBusy; when: Stretch }) {
  const t = texts.useT();
  const taken = takenAt(busy, when);
  if (!taken) {
    const outside = !worksAt(busy, when);
    return (
      <span className={css.busy} data-kind={outside ? 'OUTSIDE' : 'FREE'}>
        {t(outside ? 'outside' : 'free')}
      </span>
    );
  }
  const word = taken.state === 'BUSY' ? 'busy' : taken.state === 'TENTATIVE' ? 'tentative' : 'OUT';
  return (
    <span className={css.busy} data-kind={taken.state} title={taken.title ?? undefined}>
      {t(word, { time: spanWord(taken) })}
    </span>
  );
}
