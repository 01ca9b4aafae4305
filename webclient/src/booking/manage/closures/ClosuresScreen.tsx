import { CalendarX2, Plus } from 'lucide-react';
import { useState } from 'react';
import { useLoaded } from '../../../kernel/loaded';
import { DAY, dayAndClock, hubNow, MINUTE } from '../../../kernel/time';
import type { Closure } from '../../../kernel/wire';
import { Broken, Button, Card, Empty, Seal, SkeletonRows } from '../../../look';
import { usePlaces } from '../../places';
import { iso } from '../../times';
import { useUnitName } from '../../useUnitName';
import css from '../Manage.module.css';
import { ManagePage } from '../ManagePage';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import { ClosureSheet } from './ClosureSheet';

const DAYS = 60;

/** 使えない時間: closed for everybody, or kept for some units. */
export default function ClosuresScreen() {
  const t = texts.useT();
  const [from] = useState(() => Math.floor(hubNow() / MINUTE) * MINUTE);
  const { value, error, reload } = useLoaded('closures', () =>
    manageApi.closures(iso(from), iso(from + DAYS * DAY)),
  );
  const [editing, setEditing] = useState<Closure | 'new' | null>(null);
  const closures = value?.closures.toSorted((a, b) => a.from.localeCompare(b.from));
  return (
    <ManagePage
      page="closures"
      intro={t('closures.intro')}
      actions={
        <Button kind="filled" icon={<Plus size={18} />} onClick={() => setEditing('new')}>
          {t('closure.new')}
        </Button>
      }
    >
      {error && !value && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={6} />}
      {closures && (
        <Card title={t('closures.title', { days: DAYS })}>
          {closures.length === 0 && (
            <Empty icon={<CalendarX2 />} title={t('closures.none')}>
              {t('closures.noneText')}
            </Empty>
          )}
          <ul className={css.faults}>
            {closures.map(closure => (
              <Row key={closure.id} closure={closure} onEdit={() => setEditing(closure)} />
            ))}
          </ul>
        </Card>
      )}
      {editing && (
        <ClosureSheet
          closure={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
          onChanged={reload}
        />
      )}
    </ManagePage>
  );
}

function Row({ closure, onEdit }: { closure: Closure; onEdit: () => void }) {
  const t = texts.useT();
  const places = usePlaces();
  const unitName = useUnitName();
  const names = closure.spaces.map(places.nameOf);
  const area = closure.area === null ? undefined : places.area(closure.area);
  return (
    <li className={css.fault}>
      <div>
        <button type="button" className={css.name} onClick={onEdit}>
          {area ? t('closure.area', { name: area.name }) : names.join('、')}
        </button>
        <span>{closure.reason}</span>
        <div className={css.small}>
          {dayAndClock(closure.from)} – {dayAndClock(closure.until)}
          {closure.units.length > 0 &&
            `　${t('closure.allowed', { units: closure.units.map(unitName).join('、') })}`}
        </div>
      </div>
      <Seal kind={closure.kind === 'CLOSED' ? 'open' : 'plain'}>{t(`closure.${closure.kind}`)}</Seal>
    </li>
  );
}
