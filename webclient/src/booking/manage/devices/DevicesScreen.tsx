import { MonitorSmartphone } from 'lucide-react';
import { useState } from 'react';
import { useDeed } from '../../../community/manage/useDeed';
import { PersonName } from '../../../community/PersonName';
import { useLoaded } from '../../../kernel/loaded';
import { useSearch } from '../../../kernel/router';
import { dayAndClock } from '../../../kernel/time';
import { Broken, Button, Card, Empty, Notice, Sheet, SkeletonRows, toast } from '../../../look';
import { usePlaces } from '../../places';
import css from '../Manage.module.css';
import { ManagePage } from '../ManagePage';
import { type Device, manageApi } from '../manageApi';
import { texts } from '../texts';
import { ApproveForm } from './ApproveForm';

/** 端末: door panels and desks. One that shows a code is let in here, and put out again. */
export default function DevicesScreen() {
  const t = texts.useT();
  const code = new URLSearchParams(useSearch()).get('code') ?? '';
  const { value, error, reload } = useLoaded('booking devices', () => manageApi.devices());
  return (
    <ManagePage page="devices" intro={t('devices.intro')}>
      <ApproveForm key={code} code={code} onDone={reload} />
      {error && !value && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={4} />}
      {value && (
        <Card title={t('devices.title', { n: value.devices.length })}>
          {value.devices.length === 0 && (
            <Empty icon={<MonitorSmartphone />} title={t('devices.none')}>
              {t('devices.noneText')}
            </Empty>
          )}
          <ul className={css.faults}>
            {value.devices.map(device => (
              <Row key={device.id} device={device} onChanged={reload} />
            ))}
          </ul>
        </Card>
      )}
    </ManagePage>
  );
}

function Row({ device, onChanged }: { device: Device; onChanged: () => void }) {
  const t = texts.useT();
  const deed = useDeed();
  const { nameOf, area, upwards } = usePlaces();
  const whereOf = ({ places, floor, anchor }: Device) =>
    [...places.map(nameOf), ...(floor === null ? [] : [upwards(floor)[1]?.name, area(floor)?.name, anchor])]
      .filter(Boolean)
      .join(' ');
  const names = () =>
    deed.run(() => manageApi.changeDevice(device.id, { titles: !device.titles })).then(onChanged);
  const [asked, setAsked] = useState(false);
  const [traced, setTraced] = useState(false);
  const revoke = async () => {
    if (!(await deed.run(() => manageApi.revokeDevice(device.id)))) return;
    toast(t('device.revoked', { name: device.name }));
    onChanged();
  };
  return (
    <li className={css.fault}>
      <div>
        <b>{device.name}</b>　{t(`device.${device.mode}`)}　{whereOf(device)}
        <div className={css.small}>
          {device.seen ? t('device.seen', { at: dayAndClock(device.seen) }) : t('device.unseen')}
          {device.version && `　${device.version}`}
          {device.skewMs !== null &&
            Math.abs(device.skewMs) > 60_000 &&
            `　${t('device.skew', { n: Math.round(Math.abs(device.skewMs) / 60_000) })}`}
        </div>
        {deed.error && <Notice kind="refused" title={deed.error.message} />}
      </div>
      {device.mode === 'FOYER' && (
        <Button size={30} disabled={deed.busy} onClick={() => void names()}>
          {t(device.titles ? 'device.unname' : 'device.name.show')}
        </Button>
      )}
      <Button size={30} onClick={() => setTraced(true)}>
        {t('device.traces')}
      </Button>
      {asked ? (
        <>
          <Button size={30} onClick={() => setAsked(false)}>
            {t('cancel')}
          </Button>
          <Button size={30} kind="danger" disabled={deed.busy} onClick={() => void revoke()}>
            {t('device.revokeSure')}
          </Button>
        </>
      ) : (
        <Button size={30} kind="danger" onClick={() => setAsked(true)}>
          {t('device.revoke')}
        </Button>
      )}
      {traced && <Traces device={device} onClose={() => setTraced(false)} />}
    </li>
  );
}

function Traces({ device, onClose }: { device: Device; onClose: () => void }) {
  const t = texts.useT();
  const { value, error, reload } = useLoaded(`traces ${device.id}`, () => manageApi.traces(device.id));
  return (
    <Sheet kind="side" label={t('device.tracesOf', { name: device.name })} onClose={onClose}>
      <div className={css.sheet}>
        <h2>{t('device.tracesOf', { name: device.name })}</h2>
        {error && <Broken error={error} onRetry={reload} />}
        <ul className={css.faults}>
          {value?.traces.map(trace => (
            <li key={`${trace.at} ${trace.kind}`} className={css.fault}>
              <div>
                {dayAndClock(trace.at)}　{traceWord(trace.kind)}{' '}
                {trace.by !== null && <PersonName person={trace.by} />}
                <div className={css.small}>{trace.detail}</div>
              </div>
            </li>
          ))}
        </ul>
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
    </Sheet>
  );
}

const TRACES = ['APPROVED', 'FETCHED', 'CHANGED', 'REVOKED', 'MISUSED'] as const;

function traceWord(kind: string): string {
  const known = TRACES.find(one => one === kind);
  return known ? texts.t(`trace.${known}`) : kind;
}
