import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { Checks, Choice } from '../../../booking/manage/Fields';
import { FormSheet } from '../../../booking/manage/FormSheet';
import bk from '../../../booking/manage/Manage.module.css';
import shared from '../../../community/manage/Manage.module.css';
import { UnitChoice } from '../../../community/manage/UnitChoice';
import { useDeed } from '../../../community/manage/useDeed';
import { hubNow, tokyoDate, weekdayWord } from '../../../kernel/time';
import { Button, TextField, toast } from '../../../look';
import { dayAfter } from '../days';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import { daysOf, textOf, WEEKDAYS } from '../weekdays';
import type { Strength, ZoneDetail, ZoneGrant } from '../wire';

interface GrantSheetProps {
  zone: ZoneDetail;
  grant: ZoneGrant | null;
  onClose: () => void;
  onChanged: () => void;
}

const STRENGTHS: readonly Strength[] = ['HOME', 'FIRST', 'OPEN'];

/** To whom the zone is given, how strongly and when. The last day on the form is the last day it holds. */
export function GrantSheet({ zone, grant, onClose, onChanged }: GrantSheetProps) {
  const t = texts.useT();
  const deed = useDeed();
  const [op] = useState(() => uuidv7());
  const [start] = useState(() => ({
    unit: grant?.unit ?? null,
    everybody: grant !== null && grant.unit === null,
    strength: grant?.strength ?? ('HOME' as Strength),
    from: grant?.from ?? dayAfter(tokyoDate(hubNow())),
    last: grant?.until ? dayAfter(grant.until, -1) : '',
    weekdays: daysOf(grant?.weekdays ?? '1-5'),
    opensAt: grant?.opensAt ?? '',
  }));
  const [form, setForm] = useState(start);
  const set = (change: Partial<typeof start>) => setForm({ ...form, ...change });
  const begun = grant !== null && grant.from <= tokyoDate(hubNow());
  const strength = form.everybody ? 'OPEN' : form.strength;
  const body = {
    strength,
    from: form.from,
    until: form.last === '' ? null : dayAfter(form.last),
    weekdays: textOf(form.weekdays),
    opensAt: strength === 'FIRST' && form.opensAt !== '' ? form.opensAt : null,
  };
  const write = () =>
    grant
      ? manageApi.changeGrant(op, grant.id, body)
      : manageApi.newGrant(op, { zone: zone.id, unit: form.everybody ? null : form.unit, ...body });
  const finish = () => {
    toast(t('saved'));
    onChanged();
    onClose();
  };
  return (
    <FormSheet
      title={t(grant ? 'grant.edit' : 'grant.new', { name: zone.name })}
      dirty={JSON.stringify(form) !== JSON.stringify(start)}
      deed={deed}
      wrong={wrongWith(form, t)}
      onSave={() => void deed.run(write).then(done => done && finish())}
      onClose={onClose}
    >
      {!grant && (
        <>
          <Choice
            label={t('grant.who')}
            value={form.everybody ? 'all' : 'unit'}
            options={[
              { value: 'unit', label: t('grant.toUnit') },
              { value: 'all', label: t('grant.everybody') },
            ]}
            onChange={who => set({ everybody: who === 'all' })}
          />
          {!form.everybody && (
            <div className={shared.label}>
              {t('grant.unit')}
              <UnitChoice label={t('grant.unit')} value={form.unit} onChange={unit => set({ unit })} />
              <span className={shared.hint}>{t('grant.unitHint')}</span>
            </div>
          )}
        </>
      )}
      {!form.everybody && (
        <Choice
          label={t('grant.how')}
          value={form.strength}
          options={STRENGTHS.map(value => ({ value, label: t(`strength.${value}`) }))}
          hint={t(`strength.${form.strength}Text`)}
          onChange={strength => set({ strength })}
        />
      )}
      {strength === 'FIRST' && (
        <TextField
          label={t('grant.opensAt')}
          type="time"
          value={form.opensAt}
          hint={t('grant.opensAtHint')}
          onChange={opensAt => set({ opensAt })}
        />
      )}
      <div className={bk.two}>
        <TextField
          label={t('grant.from')}
          type="date"
          required
          value={form.from}
          disabled={begun}
          onChange={from => set({ from })}
        />
        <TextField
          label={t('grant.last')}
          type="date"
          min={form.from}
          value={form.last}
          hint={t('grant.lastHint')}
          onChange={last => set({ last })}
        />
      </div>
      <Checks
        label={t('grant.weekdays')}
        value={form.weekdays}
        options={WEEKDAYS.map(value => ({ value, label: weekdayWord(value) }))}
        onChange={weekdays => set({ weekdays })}
      />
      {grant && (
        <div>
          <Button
            kind="danger"
            disabled={deed.busy}
            onClick={() => void deed.run(() => manageApi.endGrant(grant.id)).then(done => done && finish())}
          >
            {t(begun ? 'grant.end' : 'grant.drop')}
          </Button>
        </div>
      )}
    </FormSheet>
  );
}

function wrongWith(
  form: { unit: number | null; everybody: boolean; from: string; last: string; weekdays: readonly number[] },
  t: ReturnType<typeof texts.useT>,
): string | null {
  if (!form.everybody && form.unit === null) return t('wrong.unit');
  if (form.from === '' || (form.last !== '' && form.last < form.from)) return t('wrong.days');
  return form.weekdays.length === 0 ? t('wrong.weekdays') : null;
}
