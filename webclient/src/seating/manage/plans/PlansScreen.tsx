import { Map as MapIcon, Upload } from 'lucide-react';
import { useState } from 'react';
import bk from '../../../booking/manage/Manage.module.css';
import shared from '../../../community/manage/Manage.module.css';
import { useDeed } from '../../../community/manage/useDeed';
import { useLoaded } from '../../../kernel/loaded';
import { useNavigate, useSearch } from '../../../kernel/router';
import { Broken, Button, Card, cx, Empty, Notice, SkeletonRows, toast } from '../../../look';
import { ManagePage } from '../ManagePage';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import { useHeard } from '../useHeard';
import type { Floor, PlanBrief } from '../wire';
import css from '../zones/Zones.module.css';
import { downloadJson } from './downloadJson';
import { ImportSheet } from './ImportSheet';
import { floorName } from './names';
import { PlanRow } from './PlanRow';
import { Timeline } from './Timeline';
import { UseSheet } from './UseSheet';

/** 座席の図: every floor with its versions, and the ways to a new one. */
export default function PlansScreen() {
  const t = texts.useT();
  const asked = Number(new URLSearchParams(useSearch()).get('floor'));
  const navigate = useNavigate();
  const [importing, setImporting] = useState(false);
  const { value, error, reload } = useLoaded('seating floors', () => manageApi.floors());
  useHeard('seating.plans', reload);
  const floors = value?.floors ?? [];
  const floor =
    floors.find(({ area }) => area === asked) ?? floors.find(one => one.plan !== null) ?? floors[0];
  return (
    <ManagePage
      page="plans"
      intro={t('plans.intro')}
      actions={
        <Button icon={<Upload size={18} />} onClick={() => setImporting(true)}>
          {t('plans.import')}
        </Button>
      }
    >
      {error && !value && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={5} height="3.25rem" />}
      {value && floors.length === 0 && (
        <Empty icon={<MapIcon />} title={t('plans.noFloors')}>
          {t('plans.noFloorsText')}
        </Empty>
      )}
      {floor && (
        <>
          <label className={cx(shared.label, css.floor)}>
            {t('plans.floor')}
            <select
              className={shared.select}
              value={floor.area}
              onChange={event => navigate(`/seating/manage/plans?floor=${event.target.value}`)}
            >
              {floors.map(one => (
                <option key={one.area} value={one.area}>
                  {floorName(one)}
                </option>
              ))}
            </select>
          </label>
          <FloorPlans key={floor.area} floor={floor} onChanged={reload} />
        </>
      )}
      {importing && <ImportSheet floors={floors} start={floor ?? null} onClose={() => setImporting(false)} />}
    </ManagePage>
  );
}

function FloorPlans({ floor, onChanged }: { floor: Floor; onChanged: () => void }) {
  const t = texts.useT();
  const deed = useDeed();
  const navigate = useNavigate();
  const [using, setUsing] = useState<PlanBrief | null>(null);
  const { value, error, reload } = useLoaded(`plans of ${floor.area}`, () => manageApi.plans(floor.area));
  useHeard('seating.plans', reload);
  if (!value)
    return error ? <Broken error={error} onRetry={reload} /> : <SkeletonRows rows={4} height="4rem" />;
  const plans = [...value.plans].sort((a, b) => b.version - a.version);
  const draft = (basedOn: PlanBrief | null) =>
    deed.run(async () => {
      const { id } = await manageApi.newPlan(floor.area, basedOn?.id ?? null);
      navigate(`/seating/plans/${id}`);
    });
  const drop = (plan: PlanBrief) =>
    deed.run(async () => {
      await manageApi.dropPlan(plan.id);
      toast(t('plans.dropped'));
      reload();
    });
  const save = (plan: PlanBrief) =>
    deed.run(async () =>
      downloadJson(
        t('plans.fileName', { floor: floorName(floor), n: plan.version }),
        await manageApi.file(plan.id),
      ),
    );
  return (
    <>
      <Card title={t('plans.versions')} aside={t('plans.count', { n: plans.length })}>
        <Timeline plans={plans} />
        {deed.error && <Notice kind="refused" title={deed.error.message} />}
        {plans.length === 0 && (
          <Empty
            icon={<MapIcon />}
            title={t('plans.none')}
            action={
              <Button kind="outlined" onClick={() => void draft(null)}>
                {t('plans.first')}
              </Button>
            }
          >
            {t('plans.noneText')}
          </Empty>
        )}
        <ul className={bk.faults}>
          {plans.map(plan => (
            <PlanRow
              key={plan.id}
              plan={plan}
              busy={deed.busy}
              onDraft={() => void draft(plan)}
              onExport={() => void save(plan)}
              onUse={() => setUsing(plan)}
              onDrop={() => void drop(plan)}
            />
          ))}
        </ul>
      </Card>
      {using && (
        <UseSheet
          plan={using}
          onClose={() => setUsing(null)}
          onUsed={() => {
            setUsing(null);
            reload();
            onChanged();
          }}
        />
      )}
    </>
  );
}
