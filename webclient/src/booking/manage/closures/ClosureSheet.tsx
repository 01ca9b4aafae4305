import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import shared from '../../../community/manage/Manage.module.css';
import { UnitChoice } from '../../../community/manage/UnitChoice';
import { useDeed } from '../../../community/manage/useDeed';
import type { Affected, Closure, ClosureKind } from '../../../kernel/wire';
import { Button, Segmented, TextField, toast } from '../../../look';
import { type Places, usePlaces } from '../../places';
import { useUnitName } from '../../useUnitName';
import { Choice } from '../Fields';
import { FormSheet } from '../FormSheet';
import css from '../Manage.module.css';
import { manageApi } from '../manageApi';
import { Preview } from '../Preview';
import { texts } from '../texts';
import { bodyOf, type ClosureForm, formOf, wrongWith } from './closureForm';

interface ClosureSheetProps {
  closure: Closure | null;
  onClose: () => void;
  onChanged: () => void;
}

/** Where, when and why nobody may book, or only some; which bookings that hits is shown before it is done. */
export function ClosureSheet({ closure, onClose, onChanged }: ClosureSheetProps) {
  const t = texts.useT();
  const deed = useDeed();
  const places = usePlaces();
  const unitName = useUnitName();
  const [op] = useState(() => uuidv7());
  const [start] = useState(() => formOf(closure));
  const [form, setForm] = useState(start);
  const [affected, setAffected] = useState<Affected | null>(null);
  const set = (change: Partial<ClosureForm>) => {
    setForm({ ...form, ...change });
    setAffected(null);
  };
  const finish = () => {
    toast(t('saved'));
    onChanged();
    onClose();
  };
  const save = async () => {
    const body = bodyOf(form, op);
    if (!affected) {
      await deed.run(async () => setAffected(await manageApi.previewClosure(body)));
      return;
    }
    const write = () => (closure ? manageApi.changeClosure(closure.id, body) : manageApi.newClosure(body));
    if (await deed.run(write)) finish();
  };
  return (
    <FormSheet
      title={closure ? t('closure.edit') : t('closure.new')}
      dirty={JSON.stringify(form) !== JSON.stringify(start)}
      deed={deed}
      wrong={wrongWith(form)}
      save={affected ? t('save') : t('closure.look')}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Segmented<ClosureKind>
        label={t('closure.kind')}
        value={form.kind}
        options={(['CLOSED', 'BLOCKED'] as const).map(value => ({ value, label: t(`closure.${value}`) }))}
        onChange={kind => set({ kind })}
      />
      <p className={shared.hint}>{t(`closure.${form.kind}Text`)}</p>
      <Where form={form} places={places} set={set} />
      <div className={css.two}>
        {(['from', 'until'] as const).map(end => (
          <TextField
            key={end}
            label={t(`closure.${end}`)}
            type="datetime-local"
            value={form[end]}
            onChange={value => set({ [end]: value })}
          />
        ))}
      </div>
      <TextField
        label={t('closure.reason')}
        value={form.reason}
        maxLength={80}
        hint={t('closure.reasonHint')}
        onChange={reason => set({ reason })}
      />
      {form.kind === 'BLOCKED' && (
        <div className={shared.label}>
          {t('closure.units')}
          <UnitChoice
            label={t('closure.units')}
            value={null}
            none={t('closure.unitAdd')}
            onChange={unit =>
              unit !== null && !form.units.includes(unit) && set({ units: [...form.units, unit] })
            }
          />
          <Chosen
            items={form.units.map(id => ({ id, name: unitName(id) }))}
            onDrop={id => set({ units: form.units.filter(one => one !== id) })}
          />
        </div>
      )}
      {affected && <Preview affected={affected} />}
      {closure && (
        <Button
          kind="danger"
          size={30}
          disabled={deed.busy}
          onClick={() =>
            void deed.run(() => manageApi.dropClosure(closure.id)).then(done => done && finish())
          }
        >
          {t('closure.remove')}
        </Button>
      )}
    </FormSheet>
  );
}

interface WhereProps {
  form: ClosureForm;
  places: Places;
  set: (change: Partial<ClosureForm>) => void;
}

function Where({ form, places, set }: WhereProps) {
  const t = texts.useT();
  const areaName = (area: number) =>
    places
      .upwards(area)
      .reverse()
      .map(({ name }) => name)
      .join(' ');
  const add = (value: string) => {
    const [what, id] = value.split(' ');
    if (what === 'area') set({ area: Number(id), spaces: [] });
    else if (what === 'place' && !form.spaces.includes(Number(id)))
      set({ area: null, spaces: [...form.spaces, Number(id)] });
  };
  return (
    <>
      <Choice
        label={t('closure.where')}
        value=""
        options={[
          { value: '', label: t('closure.add') },
          ...places.areas.map(({ id }) => ({
            value: `area ${id}`,
            label: t('closure.area', { name: areaName(id) }),
          })),
          ...places.all.map(({ id }) => ({ value: `place ${id}`, label: places.nameOf(id) })),
        ]}
        onChange={add}
      />
      {form.area !== null && (
        <Chosen items={[{ id: form.area, name: areaName(form.area) }]} onDrop={() => set({ area: null })} />
      )}
      <Chosen
        items={form.spaces.map(id => ({ id, name: places.nameOf(id) }))}
        onDrop={id => set({ spaces: form.spaces.filter(one => one !== id) })}
      />
    </>
  );
}

interface ChosenProps {
  items: readonly { id: number; name: string }[];
  onDrop: (id: number) => void;
}

function Chosen({ items, onDrop }: ChosenProps) {
  const t = texts.useT();
  if (items.length === 0) return null;
  return (
    <ul className={css.foot}>
      {items.map(({ id, name }) => (
        <li key={id}>
          <Button size={30} onClick={() => onDrop(id)}>
            {t('closure.drop', { name })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
