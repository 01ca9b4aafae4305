import { X } from 'lucide-react';
import { usePerson } from '../../directory/units';
import { useStore } from '../../kernel/store';
import { clock, useNow } from '../../kernel/time';
import type { Presence } from '../../kernel/wire';
import { IconButton } from '../../look/IconButton';
import { PersonRow } from '../../look/PersonRow';
import { toast } from '../../look/Toast';
import { usePresence } from '../presenceStore';
import { words } from './messages';
import css from './WaitingList.module.css';
import { askWatch, endWatch, type Waiting, waitingNow, watches } from './watches';

export function useWaiting(): Waiting[] {
  return waitingNow(useStore(watches), useNow());
}

/** Whom I wait for, at the foot of the state menu; nothing when there is nobody. */
export function WaitingList() {
  const t = words.useT();
  const waiting = useWaiting();
  if (waiting.length === 0) return null;
  return (
    <section className={css.list}>
      <h3 className={css.title}>{t('title')}</h3>
      <WaitingRows waiting={waiting} short />
    </section>
  );
}

/** `short` where the width of the menu leaves no room to say until when. */
export function WaitingRows({ waiting, short = false }: { waiting: readonly Waiting[]; short?: boolean }) {
  const states = usePresence(waiting.map(watch => watch.person));
  return waiting.map(watch => (
    <Row key={watch.id} watch={watch} presence={states.get(watch.person)} short={short} />
  ));
}

interface RowProps {
  watch: Waiting;
  presence: Presence | undefined;
  short: boolean;
}

function Row({ watch, presence, short }: RowProps) {
  const t = words.useT();
  const { value: person } = usePerson(watch.person);
  if (!person) return null;
  const main = person.posts.find(post => post.main) ?? person.posts[0];
  const { id, name, kana } = person;
  const end = () =>
    void endWatch(watch).then(() => toast(t('ended', { name }), () => void askWatch(id).catch(() => {})));
  return (
    <PersonRow
      person={{ id, name, kana, unit: main?.unitName ?? null, title: main?.title ?? null }}
      presence={presence}
      aside={short ? null : t('until', { time: clock(watch.until) })}
      to={`/directory/p/${id}`}
      actions={<IconButton label={t('end', { name })} icon={<X size={18} />} onClick={end} />}
    />
  );
}
