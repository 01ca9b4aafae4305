import { ChevronUp, X } from 'lucide-react';
import { useState } from 'react';
import { FormSheet } from '../../../booking/manage/FormSheet';
import shared from '../../../community/manage/Manage.module.css';
import { useDeed } from '../../../community/manage/useDeed';
import { IconButton, toast } from '../../../look';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import type { Sister, ZoneDetail } from '../wire';
import css from './Zones.module.css';

interface LadderSheetProps {
  zone: ZoneDetail;
  zones: readonly ZoneDetail[];
  nameOf: (zone: number) => string;
  onClose: () => void;
  onChanged: () => void;
}

const MOST = 8;

/** Where the people of a zone may go when it is full, one step after the other. */
export function LadderSheet({ zone, zones, nameOf, onClose, onChanged }: LadderSheetProps) {
  const t = texts.useT();
  const deed = useDeed();
  const [steps, setSteps] = useState<readonly Sister[]>(zone.sisters);
  const others = zones.filter(({ id }) => id !== zone.id && !steps.some(step => step.zone === id));
  const up = (n: number) => {
    const moved = [...steps];
    moved.splice(n - 1, 0, ...moved.splice(n, 1));
    setSteps(moved);
  };
  return (
    <FormSheet
      title={t('ladder.title', { name: zone.name })}
      dirty={JSON.stringify(steps) !== JSON.stringify(zone.sisters)}
      deed={deed}
      wrong={null}
      onSave={() =>
        void deed
          .run(() => manageApi.setSisters(zone.id, steps))
          .then(done => {
            if (!done) return;
            toast(t('saved'));
            onChanged();
            onClose();
          })
      }
      onClose={onClose}
    >
      <p className={shared.hint}>{t('ladder.text')}</p>
      <ol className={css.ladder}>
        {steps.map(({ zone: id, opensAt }, n) => (
          <li key={id}>
            <b>{n + 1}</b>
            <span>{nameOf(id)}</span>
            <input
              type="time"
              aria-label={t('ladder.from', { name: nameOf(id) })}
              value={opensAt ?? ''}
              onChange={event =>
                setSteps(
                  steps.map(step =>
                    step.zone === id ? { zone: id, opensAt: event.target.value || null } : step,
                  ),
                )
              }
            />
            <span>
              {n > 0 && (
                <IconButton
                  label={t('ladder.up', { name: nameOf(id) })}
                  icon={<ChevronUp size={18} />}
                  onClick={() => up(n)}
                />
              )}
              <IconButton
                label={t('ladder.drop', { name: nameOf(id) })}
                icon={<X size={18} />}
                onClick={() => setSteps(steps.filter(step => step.zone !== id))}
              />
            </span>
          </li>
        ))}
      </ol>
      {steps.length < MOST && (
        <label className={shared.label}>
          {t('ladder.add')}
          <select
            className={shared.select}
            value=""
            onChange={event => setSteps([...steps, { zone: Number(event.target.value), opensAt: null }])}
          >
            <option value="">{t('ladder.choose')}</option>
            {others.map(({ id }) => (
              <option key={id} value={id}>
                {nameOf(id)}
              </option>
            ))}
          </select>
        </label>
      )}
    </FormSheet>
  );
}
