import { useState } from 'react';
import { Button, Sheet, toast } from '../../look';
import { api } from '../api';
import { useUnitName } from '../Bits';
import { texts } from '../texts';
import { tried } from './commands';
import css from './Dialog.module.css';

interface OfficialDialogProps {
  question: number;
  answer: number;
  /** Those I may speak for. */
  units: readonly number[];
  by: string;
  onClose: () => void;
}

/** Whose answer it becomes. */
export default function OfficialDialog({ question, answer, units, by, onClose }: OfficialDialogProps) {
  const t = texts.useT();
  const unitName = useUnitName();
  const [unit, setUnit] = useState(units[0] ?? null);
  const make = async () => {
    if (unit === null) return;
    if (!(await tried(question, () => api.official(answer, unit)))) return;
    toast(t('answer.officialDone', { unit: unitName(unit) ?? '' }));
    onClose();
  };
  return (
    <Sheet kind="ask" label={t('official.title')} onClose={onClose}>
      <div className={css.ask}>
        <h2>{t('official.title')}</h2>
        <p className={css.text}>{units.length === 0 ? t('official.none') : t('official.text')}</p>
        <fieldset className={css.choices}>
          <legend className="visually-hidden">{t('official.text')}</legend>
          {units.map(id => (
            <label key={id} className={css.choice}>
              <input type="radio" name="unit" checked={unit === id} onChange={() => setUnit(id)} />
              {unitName(id)}
              <span className={css.sub}>{t('answer.by', { name: by })}</span>
            </label>
          ))}
        </fieldset>
        <footer className={css.foot}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="filled" disabled={unit === null} onClick={() => void make()}>
            {t('official.do')}
          </Button>
        </footer>
      </div>
    </Sheet>
  );
}
