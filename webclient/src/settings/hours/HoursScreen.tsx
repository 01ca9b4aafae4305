import { usePerson } from '../../directory/units';
import { useLoaded } from '../../kernel/loaded';
import { useParams } from '../../kernel/router';
import { Card } from '../../look/Card';
import { Broken } from '../../look/Notice';
import { SkeletonRows } from '../../look/Skeleton';
import { useMe } from '../../session/session';
import { SettingsPage } from '../SettingsPage';
import { hoursApi } from './hours';
import { words } from './messages';
import { ShiftsCard } from './ShiftsCard';
import { WeekCard } from './WeekCard';

/** 勤務時間: mine, or those of somebody I manage. */
export default function HoursScreen() {
  const t = words.useT();
  const me = useMe().person;
  const { person } = useParams();
  const id = person && /^\d+$/.test(person) ? Number(person) : me.id;
  const other = usePerson(id === me.id ? null : id).value;
  const { value, error, reload } = useLoaded(`hours ${id}`, signal => hoursApi.of(id, signal));
  return (
    <SettingsPage title={other ? t('title.of', { name: other.name }) : t('title')} intro={t('intro')}>
      {error && <Broken error={error} onRetry={reload} />}
      {!value && !error && (
        <Card>
          <SkeletonRows rows={7} height="3rem" />
        </Card>
      )}
      {value && <WeekCard hours={value} onChanged={reload} />}
      {value && <ShiftsCard hours={value} onChanged={reload} />}
    </SettingsPage>
  );
}
