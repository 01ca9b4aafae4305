import { Map as MapIcon } from 'lucide-react';
import shared from '../../../community/manage/Manage.module.css';
import { useLoaded } from '../../../kernel/loaded';
import { useNavigate, useSearch } from '../../../kernel/router';
import { Broken, cx, Empty, SkeletonRows } from '../../../look';
import { ManagePage } from '../ManagePage';
import { manageApi } from '../manageApi';
import { floorName } from '../plans/names';
import { isCaptain, useManagesAll, useZones } from '../rights';
import { texts } from '../texts';
import { useHeard } from '../useHeard';
import type { ZoneDetail } from '../wire';
import { Needs } from './Needs';
import { useSeats } from './useSeats';
import { ZoneCard } from './ZoneCard';
import css from './Zones.module.css';

/** 区画: whose each zone is and when, where its people go when it is full, and what its captains decide. */
export default function ZonesScreen() {
  const t = texts.useT();
  const all = useManagesAll();
  const zones = useZones();
  const floors = useLoaded('seating floors', () => manageApi.floors());
  const grants = useLoaded('seating grants', () => manageApi.grants());
  useHeard('seating.zones', grants.reload);
  useHeard('seating.plans', floors.reload);
  const asked = Number(new URLSearchParams(useSearch()).get('floor'));
  const navigate = useNavigate();
  const mine = (zones.value?.zones ?? []).filter(zone => all || isCaptain(zone));
  const areas = [...new Set(mine.map(({ floor }) => floor))];
  const shown = (floors.value?.floors ?? []).filter(({ area }) => areas.includes(area));
  const floor = shown.find(({ area }) => area === asked) ?? shown[0];
  const seats = useSeats(floor);
  const error = zones.error ?? floors.error ?? grants.error;
  const here = mine.filter(zone => zone.floor === floor?.area).sort(byLetter);
  return (
    <ManagePage page="zones" intro={t(all ? 'zones.intro' : 'zones.introCaptain')}>
      {error && <Broken error={error} onRetry={zones.reload} />}
      {(!zones.value || !floors.value) && !error && <SkeletonRows rows={5} height="6rem" />}
      {zones.value && floors.value && mine.length === 0 && (
        <Empty icon={<MapIcon />} title={t('zones.none')}>
          {t('zones.noneText')}
        </Empty>
      )}
      {shown.length > 1 && floor && (
        <label className={cx(shared.label, css.floor)}>
          {t('plans.floor')}
          <select
            className={shared.select}
            value={floor.area}
            onChange={event => navigate(`/seating/manage/zones?floor=${event.target.value}`)}
          >
            {shown.map(one => (
              <option key={one.area} value={one.area}>
                {floorName(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      {here.map(zone => (
        <ZoneCard
          key={zone.id}
          zone={zone}
          zones={zones.value?.zones ?? []}
          floors={floors.value?.floors ?? []}
          style={floor?.zones.find(({ id }) => id === zone.id)?.style ?? 1}
          grants={(grants.value?.grants ?? []).filter(grant => grant.zone === zone.id)}
          seats={seats}
          all={all}
          onChanged={() => {
            zones.reload();
            grants.reload();
          }}
        />
      ))}
      {all && floor && <Needs zones={mine} seats={seats} />}
    </ManagePage>
  );
}

const byLetter = (a: ZoneDetail, b: ZoneDetail) => a.letter.localeCompare(b.letter, 'ja');
