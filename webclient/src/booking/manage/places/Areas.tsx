import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useDeed } from '../../../community/manage/useDeed';
import type { AreaKind } from '../../../kernel/wire';
import { Button, Card, TextField, toast } from '../../../look';
import { placesOf } from '../../places';
import type { Area, Place } from '../../wire';
import { Choice, NumberField } from '../Fields';
import { FormSheet } from '../FormSheet';
import css from '../Manage.module.css';
import { manageApi } from '../manageApi';
import { texts } from '../texts';

const KINDS: readonly AreaKind[] = ['SITE', 'BUILDING', 'FLOOR', 'ZONE'];

interface AreasProps {
  areas: readonly Area[];
  places: readonly Place[];
  onChanged: () => void;
}

/** The buildings with their floors, as a tree of indented rows. */
export function Areas({ areas, places, onChanged }: AreasProps) {
  const t = texts.useT();
  const [editing, setEditing] = useState<Area | 'new' | null>(null);
  const tree = placesOf({ areas: [...areas], places: [...places] });
  return (
    <Card
      title={t('areas')}
      action={
        <Button size={30} icon={<Plus size={16} />} onClick={() => setEditing('new')}>
          {t('area.new')}
        </Button>
      }
    >
      <ul>
        {areas.map(area => (
          <li key={area.id} style={{ paddingInlineStart: `${(tree.upwards(area.id).length - 1) * 1.5}rem` }}>
            <button type="button" className={css.name} onClick={() => setEditing(area)}>
              <span>
                {area.name}{' '}
                <small>
                  {t(`area.${area.kind}`)}・
                  {t('area.count', { n: tree.all.filter(place => tree.isIn(place, area.id)).length })}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {editing && (
        <AreaSheet
          area={editing === 'new' ? null : editing}
          areas={areas}
          onClose={() => setEditing(null)}
          onChanged={onChanged}
        />
      )}
    </Card>
  );
}

interface AreaSheetProps {
  area: Area | null;
  areas: readonly Area[];
  onClose: () => void;
  onChanged: () => void;
}

function AreaSheet({ area, areas, onClose, onChanged }: AreaSheetProps) {
  const t = texts.useT();
  const deed = useDeed();
  const [start] = useState(() => ({
    kind: (area?.kind ?? 'FLOOR') as AreaKind,
    parent: area ? area.parent : (areas.find(one => one.kind === 'BUILDING')?.id ?? null),
    name: area?.name ?? '',
    level: area?.level ?? null,
  }));
  const [form, setForm] = useState(start);
  const act = async (what: () => Promise<unknown>) => {
    if (!(await deed.run(what))) return;
    toast(t('saved'));
    onChanged();
    onClose();
  };
  const { kind, parent, name, level } = form;
  return (
    <FormSheet
      title={area ? t('area.edit', { name: area.name }) : t('area.new')}
      dirty={JSON.stringify(form) !== JSON.stringify(start)}
      deed={deed}
      wrong={name.trim() === '' ? t('wrong.name') : null}
      onSave={() =>
        void act(() =>
          area
            ? manageApi.changeArea(area.id, { parent, name, level })
            : manageApi.newArea({ kind, parent, name, level, order: areas.length + 1 }),
        )
      }
      onClose={onClose}
    >
      <TextField
        label={t('name')}
        value={name}
        maxLength={60}
        required
        onChange={text => setForm({ ...form, name: text })}
      />
      {!area && (
        <Choice<AreaKind>
          label={t('kind')}
          value={kind}
          options={KINDS.map(value => ({ value, label: t(`area.${value}`) }))}
          onChange={one => setForm({ ...form, kind: one, parent: one === 'SITE' ? null : parent })}
        />
      )}
      {kind !== 'SITE' && (
        <Choice
          label={t('area.parent')}
          value={String(parent ?? '')}
          options={areas
            .filter(one => KINDS.indexOf(one.kind) < KINDS.indexOf(kind) && one.id !== area?.id)
            .map(one => ({ value: String(one.id), label: one.name }))}
          onChange={id => setForm({ ...form, parent: Number(id) })}
        />
      )}
      {kind === 'FLOOR' && (
        <NumberField
          label={t('area.level')}
          value={level}
          min={-9}
          max={99}
          optional
          onChange={n => setForm({ ...form, level: n })}
        />
      )}
      {area && (
        <Button kind="danger" size={30} onClick={() => void act(() => manageApi.dropArea(area.id))}>
          {t('area.drop')}
        </Button>
      )}
    </FormSheet>
  );
}
