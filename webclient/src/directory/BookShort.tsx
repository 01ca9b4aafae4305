import { useState } from 'react';
import { clock, useNow } from '../kernel/time';
import type { PersonDetail, ReachCard } from '../kernel/wire';
import { Button, ButtonLink } from '../look/Button';
import { useMe } from '../session/session';
import css from './Channels.module.css';
import { proposals, type Stretch } from './freeDay';
import { words } from './messages';
import { propose, useCard } from './reach';

interface BookShortProps {
  person: PersonDetail;
  card: ReachCard;
  onDone: () => void;
}

/** Ten minutes: three times at which both are free today; the chosen one is proposed in the room of the two. */
export function BookShort({ person, card, onDone }: BookShortProps) {
  const t = words.useT();
  const now = useNow();
  const mine = useCard(useMe().person.id);
  const [sending, setSending] = useState(false);
  if (!mine.value && !mine.error) return null;
  const open = { workFrom: card.workFrom, workUntil: card.workUntil, busy: [] };
  const slots = proposals(mine.value ?? open, card, now);
  const choose = async (slot: Stretch) => {
    setSending(true);
    await propose(person, slot);
    onDone();
  };
  return (
    <section className={css.book} aria-label={t('channel.book')}>
      <p className={css.hint}>{slots.length > 0 ? t('book.choose') : t('book.none')}</p>
      <div className={css.slots}>
        {slots.map(slot => (
          <Button
            key={slot.from}
            className={css.slot ?? ''}
            size={36}
            kind="outlined"
            disabled={sending}
            onClick={() => void choose(slot)}
          >
            {clock(slot.from)}–{clock(slot.to)}
          </Button>
        ))}
        {slots.length === 0 && (
          <ButtonLink size={36} to={`/chat/with/${person.id}`}>
            {t('channel.chat')}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}
