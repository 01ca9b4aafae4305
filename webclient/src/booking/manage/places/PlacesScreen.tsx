import { Plus, QrCode } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Place } from '../../../kernel/wire';
import { Broken, Button, ButtonLink, Card, Seal, SearchField, SkeletonRows } from '../../../look';
import { usePlaceList } from '../../live';
import { placesOf } from '../../places';
import { kindWord } from '../../placeWords';
import { useUnitName } from '../../useUnitName';
import { Choice } from '../Fields';
import css from '../Manage.module.css';
import { ManagePage } from '../ManagePage';
import { texts } from '../texts';
import { usePolicies } from '../usePolicies';
import { Areas } from './Areas';
import { Faults } from './Faults';
import { KINDS } from './kinds';
import { PlaceSheet } from './PlaceSheet';

/** 場所: everything that can be booked, what is broken, and the buildings. */
export default function PlacesScreen() {
  const t = texts.useT();
  const { value, error, reload } = usePlaceList();
  const [editing, setEditing] = useState<Place | 'new' | null>(null);
  return (
    <ManagePage
      page="places"
      intro={t('places.intro')}
      actions={
        <>
          <ButtonLink to="/booking/manage/codes" icon={<QrCode size={18} />}>
            {t('places.codes')}
          </ButtonLink>
          <Button kind="filled" icon={<Plus size={18} />} onClick={() => setEditing('new')}>
            {t('places.new')}
          </Button>
        </>
      }
    >
      {error && !value && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={8} />}
      {value && (
        <>
          <Faults places={value.places} onChanged={reload} />
          <Table list={value.places as Place[]} onEdit={setEditing} />
          <Areas areas={value.areas} places={value.places} onChanged={reload} />
        </>
      )}
      {editing && value && (
        <PlaceSheet
          place={editing === 'new' ? null : editing}
          list={value}
          onClose={() => setEditing(null)}
          onChanged={reload}
        />
      )}
    </ManagePage>
  );
}

function Table({ list, onEdit }: { list: readonly Place[]; onEdit: (place: Place) => void }) {
  const t = texts.useT();
  const { value } = usePlaceList();
  const places = useMemo(() => placesOf(value ?? { areas: [], places: [] }), [value]);
  const unitName = useUnitName();
  const policies = usePolicies().value;
  const [text, setText] = useState('');
  const [kind, setKind] = useState<string>('');
  const [area, setArea] = useState('');
  const retired = list.filter(place => place.retired !== null);
  const standing = places.all as readonly Place[];
  const shown = [...standing, ...retired].filter(
    place =>
      (kind === '' || place.kind === kind) &&
      (area === '' || places.isIn(place, Number(area))) &&
      (text === '' || `${place.name} ${place.reading}`.includes(text.trim())),
  );
  const policyName = (id: number | null) =>
    policies?.policies.find(one => one.id === (id ?? policies.usual))?.name ?? '';
  return (
    <Card title={t('places.table', { n: shown.length })}>
      <div className={css.filters}>
        <SearchField label={t('places.find')} value={text} onChange={setText} />
        <Choice
          label={t('kind')}
          value={kind}
          onChange={setKind}
          options={[
            { value: '', label: t('all') },
            ...KINDS.map(one => ({ value: one, label: kindWord(one) })),
          ]}
        />
        <Choice
          label={t('area')}
          value={area}
          onChange={setArea}
          options={[
            { value: '', label: t('all') },
            ...places.areas.map(one => ({
              value: String(one.id),
              label: '　'.repeat(places.upwards(one.id).length - 1) + one.name,
            })),
          ]}
        />
      </div>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('area')}</th>
              <th scope="col">{t('kind')}</th>
              <th scope="col">{t('capacity')}</th>
              <th scope="col">{t('owner')}</th>
              <th scope="col">{t('policy')}</th>
              <th scope="col">{t('buffers')}</th>
              <th scope="col">{t('state')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(place => (
              <tr key={place.id}>
                <td>
                  <button type="button" className={css.name} onClick={() => onEdit(place)}>
                    {place.name}
                  </button>
                </td>
                <td className={css.nowrap}>
                  {places
                    .upwards(place.area)
                    .reverse()
                    .slice(1)
                    .map(one => one.name)
                    .join(' ')}
                </td>
                <td className={css.nowrap}>{kindWord(place.kind)}</td>
                <td className={css.number}>{place.units > 1 ? place.units : place.capacity}</td>
                <td className={css.nowrap}>{unitName(place.owner)}</td>
                <td className={css.nowrap}>{policyName(place.policy)}</td>
                <td className={css.number}>
                  {place.setup + place.teardown > 0 ? `${place.setup} / ${place.teardown}` : ''}
                </td>
                <td className={css.nowrap}>
                  <State place={place} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length === 0 && <p className={css.small}>{t('places.none')}</p>}
    </Card>
  );
}

function State({ place }: { place: Place }) {
  const t = texts.useT();
  if (place.retired) return <Seal kind="plain">{t('retired', { day: place.retired })}</Seal>;
  if (place.faults.some(fault => fault.closes)) return <Seal kind="open">{t('state.broken')}</Seal>;
  if (place.mode !== 'RESERVABLE') return <Seal kind="plain">{t(`mode.${place.mode}`)}</Seal>;
  if (place.faults.length > 0) return <Seal kind="plain">{t('state.fault')}</Seal>;
  return null;
}
