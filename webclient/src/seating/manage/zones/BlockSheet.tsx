import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { Choice } from '../../../booking/manage/Fields';
import { FormSheet } from '../../../booking/manage/FormSheet';
import { PeoplePicker } from '../../../chat/PeoplePicker';
import shared from '../../../community/manage/Manage.module.css';
import { UnitChoice } from '../../../community/manage/UnitChoice';
import { useDeed } from '../../../community/manage/useDeed';
import type { PersonBrief } from '../../../kernel/wire';
import { TextField } from '../../../look';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import type { DeedSheetProps } from './CloseSheet';
import { PeriodFields } from './PeriodFields';
import { bodyOf, isSound, tomorrowPeriod } from './period';
import { SeatPicker } from './SeatPicker';

/** Seats for a group: only they may take them meanwhile. */
export function BlockSheet({ zone, seats, onDone, onClose }: DeedSheetProps) {
  const t = texts.useT();
  const deed = useDeed();
  const [op] = useState(() => uuidv7());
  const [chosen, setChosen] = useState<number[]>([]);
  const [period, setPeriod] = useState(tomorrowPeriod);
  const [name, setName] = useState('');
  const [whom, setWhom] = useState<'unit' | 'people'>('unit');
  const [unit, setUnit] = useState<number | null>(null);
  const [people, setPeople] = useState<readonly PersonBrief[]>([]);
  const wrong = () => {
    if (chosen.length === 0) return t('wrong.seats');
    if (name.trim() === '') return t('wrong.name');
    if (whom === 'unit' ? unit === null : people.length === 0) return t('wrong.whom');
    return isSound(period) ? null : t('wrong.period');
  };
  const write = () =>
    manageApi.block(op, {
      seats: chosen,
      name: name.trim(),
      unit: whom === 'unit' ? unit : null,
      people: whom === 'people' ? people.map(({ id }) => id) : [],
      ...bodyOf(period),
    });
  return (
    <FormSheet
      title={t('block.title', { name: zone.name })}
      dirty={chosen.length > 0 || name !== ''}
      deed={deed}
      wrong={wrong()}
      onSave={() => void deed.run(write).then(done => done && onDone())}
      onClose={onClose}
    >
      <p className={shared.hint}>{t('block.text')}</p>
      <TextField label={t('block.name')} value={name} maxLength={80} required onChange={setName} />
      <Choice
        label={t('block.whom')}
        value={whom}
        options={[
          { value: 'unit', label: t('grant.toUnit') },
          { value: 'people', label: t('block.toPeople') },
        ]}
        onChange={setWhom}
      />
      {whom === 'unit' ? (
        <UnitChoice label={t('grant.unit')} value={unit} onChange={setUnit} />
      ) : (
        <PeoplePicker chosen={people} onChange={setPeople} />
      )}
      <SeatPicker seats={seats} chosen={chosen} onChange={setChosen} />
      <PeriodFields period={period} onChange={setPeriod} />
    </FormSheet>
  );
}
