import { Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useLoaded } from '../../kernel/loaded';
import { hubNow, tokyoDate } from '../../kernel/time';
import type { ClosedDay } from '../../kernel/wire';
import { Button } from '../../look/Button';
import { Card } from '../../look/Card';
import { IconButton } from '../../look/IconButton';
import { Broken } from '../../look/Notice';
import { SkeletonRows } from '../../look/Skeleton';
import { TextField } from '../../look/TextField';
import { SaveBar } from '../SaveBar';
import { useDraft } from '../useDraft';
import css from './ClosedDays.module.css';
import { closedApi, dayWord, withClosed } from './closedDays';
import { words } from './messages';
import { YearCard } from './YearCard';

const NAME_LONGEST = 40;

/** The list that is edited, and under it the year as it will be. */
export function ClosedDays() {
  const t = words.useT();
  const list = useLoaded('closed days', closedApi.list);
  const year = useLoaded('office year', closedApi.year);
  const reload = () => {
    list.reload();
    year.reload();
  };
  const draft = useDraft(list.value?.days ?? null, days => closedApi.set(days).then(reload), t('list.saved'));
  const days = draft.value ?? [];
  return (
    <>
      <Card title={t('list.title')}>
        {list.error && <Broken error={list.error} onRetry={list.reload} />}
        {!list.value && !list.error && <SkeletonRows rows={2} />}
        {list.value && days.length === 0 && <p className={css.none}>{t('list.empty')}</p>}
        <ul>
          {days.map(({ day, name }) => (
            <li key={day} className={css.row}>
              <b className={css.date}>{dayWord(day)}</b>
              <span className={css.name}>{name}</span>
              <IconButton
                label={t('list.remove', { day: dayWord(day), name })}
                icon={<X size={18} />}
                onClick={() => draft.set(days.filter(known => known.day !== day))}
              />
            </li>
          ))}
        </ul>
        {list.value && <NewDay days={days} onAdd={added => draft.set(withClosed(days, added))} />}
        {list.value && <SaveBar draft={draft} />}
      </Card>
      <YearCard year={year} />
    </>
  );
}

function NewDay({ days, onAdd }: { days: readonly ClosedDay[]; onAdd: (added: ClosedDay) => void }) {
  const t = words.useT();
  const [day, setDay] = useState('');
  const [name, setName] = useState('');
  const twice = days.some(known => known.day === day);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!day || !name.trim() || twice) return;
    onAdd({ day, name: name.trim() });
    setDay('');
    setName('');
  };
  return (
    <form className={css.add} onSubmit={submit}>
      <TextField
        label={t('list.day')}
        type="date"
        required
        min={tokyoDate(hubNow())}
        value={day}
        onChange={setDay}
        error={twice ? t('list.twice', { day: dayWord(day) }) : null}
      />
      <TextField
        label={t('list.name')}
        required
        maxLength={NAME_LONGEST}
        placeholder={t('list.name.hint')}
        value={name}
        onChange={setName}
      />
      <Button kind="outlined" size={44} type="submit" icon={<Plus size={18} />}>
        {t('list.add')}
      </Button>
    </form>
  );
}
