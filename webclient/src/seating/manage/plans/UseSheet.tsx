import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import shared from '../../../community/manage/Manage.module.css';
import { useDeed } from '../../../community/manage/useDeed';
import { hubNow, tokyoDate } from '../../../kernel/time';
import { Button, Notice, Sheet, TextField, toast } from '../../../look';
import { dayAfter, dayWords, nextApril } from '../days';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import type { PlanHead, PlanUse } from '../wire';
import { LostList } from './LostList';
import { Problems } from './Problems';

interface UseSheetProps {
  plan: PlanHead;
  onUsed: () => void;
  onClose: () => void;
}

/** From which day the draft holds. What it takes from people is shown before it is done. */
export function UseSheet({ plan, onUsed, onClose }: UseSheetProps) {
  const t = texts.useT();
  const deed = useDeed();
  const tomorrow = dayAfter(tokyoDate(hubNow()));
  const [op] = useState(() => uuidv7());
  const [from, setFrom] = useState(nextApril(hubNow()));
  const [seen, setSeen] = useState<PlanUse | null>(null);
  const broken = seen?.problems.some(({ severity }) => severity === 'ERROR') ?? false;
  const set = (day: string) => {
    setFrom(day);
    setSeen(null);
    deed.forget();
  };
  const look = () => deed.run(async () => setSeen(await manageApi.lookAtUse(plan.id, from)));
  const use = () =>
    deed.run(async () => {
      const done = await manageApi.putInUse(plan.id, from, op);
      if (done.problems.some(({ severity }) => severity === 'ERROR')) return setSeen(done);
      toast(t('use.done', { n: plan.version, day: dayWords(from) }));
      onUsed();
    });
  return (
    <Sheet kind="side" label={t('use.title', { n: plan.version })} onClose={onClose}>
      <div className={shared.form}>
        <h2 className={shared.formTitle}>{t('use.title', { n: plan.version })}</h2>
        <p className={shared.hint}>{t('use.text')}</p>
        <TextField label={t('use.from')} type="date" required min={tomorrow} value={from} onChange={set} />
        <div className={shared.actions}>
          <Button size={30} onClick={() => set(tomorrow)}>
            {t('use.tomorrow')}
          </Button>
          <Button size={30} onClick={() => set(nextApril(hubNow()))}>
            {t('use.april')}
          </Button>
        </div>
        {deed.error && <Notice kind="refused" title={deed.error.message} />}
        {seen && (
          <section aria-label={t('use.seen')} aria-live="polite">
            {seen.problems.length === 0 ? <p>{t('use.clean')}</p> : <Problems problems={seen.problems} />}
            <LostList lost={seen.lost} />
          </section>
        )}
        <div className={shared.foot}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          {seen && !broken ? (
            <Button kind="filled" disabled={deed.busy} onClick={() => void use()}>
              {t('use.do', { day: dayWords(from) })}
            </Button>
          ) : (
            <Button kind="filled" disabled={deed.busy || from < tomorrow} onClick={() => void look()}>
              {t('use.look')}
            </Button>
          )}
        </div>
      </div>
    </Sheet>
  );
}
