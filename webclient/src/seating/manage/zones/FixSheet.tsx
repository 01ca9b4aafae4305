import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { Checks } from '../../../booking/manage/Fields';
import { FormSheet } from '../../../booking/manage/FormSheet';
import bk from '../../../booking/manage/Manage.module.css';
import { PeoplePicker } from '../../../chat/PeoplePicker';
import shared from '../../../community/manage/Manage.module.css';
import { useDeed } from '../../../community/manage/useDeed';
import { hubNow, tokyoDate, weekdayWord } from '../../../kernel/time';
import type { PersonBrief } from '../../../kernel/wire';
import { TextField } from '../../../look';
import { dayAfter } from '../days';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import { textOf, WEEKDAYS } from '../weekdays';
import type { DeedSheetProps } from './CloseSheet';
import { SeatPicker } from './SeatPicker';

/** A seat that is somebody's on some days; when its owner is away others may have it. */
export function FixSheet({ zone, seats, onDone, onClose }: DeedSheetProps) {
  const t = texts.useT();
  const deed = useDeed();
  const [op] = useState(() => uuidv7());
  const [chosen, setChosen] = useState<number[]>([]);
  const [people, setPeople] = useState<readonly PersonBrief[]>([]);
  const [from, setFrom] = useState(dayAfter(tokyoDate(hubNow())));
  const [last, setLast] = useState('');
  const [weekdays, setWeekdays] = useState<number[]>([1, 2, 3, 4, 5]);
  const [seat] = chosen;
  const [person] = people;
  const wrong = () => {
    if (!person) return t('wrong.person');
    if (seat === undefined) return t('wrong.seat');
    if (from === '' || (last !== '' && last < from)) return t('wrong.days');
    return weekdays.length === 0 ? t('wrong.weekdays') : null;
  };
  const write = async () => {
    if (seat === undefined || !person) return;
    await manageApi.fix(op, {
      seat,
      person: person.id,
      from,
      until: last === '' ? null : dayAfter(last),
      weekdays: textOf(weekdays),
    });
  };
  return (
    <FormSheet
      title={t('fix.title', { name: zone.name })}
      dirty={chosen.length > 0 || people.length > 0}
      deed={deed}
      wrong={wrong()}
      onSave={() => void deed.run(write).then(done => done && onDone())}
      onClose={onClose}
    >
      <p className={shared.hint}>{t('fix.text')}</p>
      <PeoplePicker chosen={people} onChange={next => setPeople(next.slice(-1))} />
      <SeatPicker seats={seats} chosen={chosen} single onChange={setChosen} />
      <div className={bk.two}>
        <TextField label={t('grant.from')} type="date" required value={from} onChange={setFrom} />
        <TextField
          label={t('grant.last')}
          type="date"
          min={from}
          value={last}
          hint={t('grant.lastHint')}
          onChange={setLast}
        />
      </div>
      <Checks
        label={t('grant.weekdays')}
        value={weekdays}
        options={WEEKDAYS.map(value => ({ value, label: weekdayWord(value) }))}
        onChange={setWeekdays}
      />
    </FormSheet>
  );
}
