import { useDeed } from '../../../community/manage/useDeed';
import { dayAndClock } from '../../../kernel/time';
import { Button, Card, Notice, Seal, toast } from '../../../look';
import { usePlaces } from '../../places';
import type { Place } from '../../wire';
import css from '../Manage.module.css';
import { manageApi } from '../manageApi';
import { texts } from '../texts';

/** What was reported as broken, the oldest first. */
export function Faults({ places, onChanged }: { places: readonly Place[]; onChanged: () => void }) {
  const t = texts.useT();
  const deed = useDeed();
  const { nameOf } = usePlaces();
  const faults = places
    .flatMap(place => place.faults.map(fault => ({ ...fault, place: place.id })))
    .toSorted((a, b) => a.since.localeCompare(b.since));
  if (faults.length === 0) return null;
  const act = async (what: () => Promise<unknown>, done: string) => {
    if (!(await deed.run(what))) return;
    toast(done);
    onChanged();
  };
  return (
    <Card title={t('faults', { n: faults.length })}>
      {deed.error && <Notice kind="refused" title={deed.error.message} />}
      <ul className={css.faults}>
        {faults.map(fault => (
          <li key={fault.id} className={css.fault}>
            <div>
              <b>{nameOf(fault.place)}</b> {fault.text}
              <div className={css.small}>{t('fault.since', { at: dayAndClock(fault.since) })}</div>
            </div>
            {fault.closes && <Seal kind="open">{t('state.broken')}</Seal>}
            <Button
              size={30}
              disabled={deed.busy}
              onClick={() => void act(() => manageApi.changeFault(fault.id, !fault.closes), t('saved'))}
            >
              {t(fault.closes ? 'fault.open' : 'fault.shut')}
            </Button>
            <Button
              size={30}
              kind="outlined"
              disabled={deed.busy}
              onClick={() => void act(() => manageApi.dropFault(fault.id), t('fault.mended'))}
            >
              {t('fault.mend')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
