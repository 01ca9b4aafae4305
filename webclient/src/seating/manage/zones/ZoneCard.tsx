import { useState } from 'react';
import { PersonName } from '../../../community/PersonName';
import { hubNow, tokyoDate } from '../../../kernel/time';
import { Button, Card } from '../../../look';
import { floorName } from '../plans/names';
import { texts } from '../texts';
import type { Floor, ZoneDetail, ZoneGrant } from '../wire';
import { CaptainsSheet } from './CaptainsSheet';
import { GrantSheet } from './GrantSheet';
import { Grants } from './Grants';
import { LadderSheet } from './LadderSheet';
import { SeatDeeds } from './SeatDeeds';
import type { Seats } from './useSeats';
import css from './Zones.module.css';

interface ZoneCardProps {
  zone: ZoneDetail;
  zones: readonly ZoneDetail[];
  floors: readonly Floor[];
  style: number;
  grants: readonly ZoneGrant[];
  seats: Seats;
  /** Facility managers decide whose it is; captains only about its seats. */
  all: boolean;
  onChanged: () => void;
}

type Open = 'captains' | 'ladder' | 'grant' | ZoneGrant | null;

export function ZoneCard({ zone, zones, floors, style, grants, seats, all, onChanged }: ZoneCardProps) {
  const t = texts.useT();
  const [open, setOpen] = useState<Open>(null);
  const today = tokyoDate(hubNow());
  const now = grants.filter(({ from, until }) => from <= today && (until === null || until > today));
  const nameOf = (id: number) => {
    const other = zones.find(one => one.id === id);
    const floor = floors.find(({ area }) => area === other?.floor);
    return other
      ? `${floor && other.floor !== zone.floor ? `${floorName(floor)} ` : ''}${other.letter} ${other.name}`
      : '';
  };
  const close = () => setOpen(null);
  return (
    <Card
      title={
        <span className={css.zoneName}>
          <b data-style={style}>{zone.letter}</b>
          {zone.name}
        </span>
      }
      aside={t('zones.seats', { n: zone.seats })}
      action={
        all && (
          <Button size={30} onClick={() => setOpen('grant')}>
            {t('grant.add')}
          </Button>
        )
      }
    >
      <p className={css.plain}>
        {now.length === 0 ? t('grant.nobody') : t(`strength.${strongest(now)}Text`)}
      </p>
      <Grants name={zone.name} grants={grants} today={today} onEdit={all ? setOpen : null} />
      <div className={css.facts}>
        <div>
          <b>{t('ladder')}</b>
          <span>
            {zone.sisters.length === 0
              ? t('ladder.none')
              : zone.sisters
                  .map(({ zone: id, opensAt }) =>
                    opensAt ? t('ladder.at', { name: nameOf(id), at: opensAt }) : nameOf(id),
                  )
                  .join(' → ')}
          </span>
          {all && (
            <Button
              size={30}
              kind="plain"
              aria-label={t('ladder.editOf', { name: zone.name })}
              onClick={() => setOpen('ladder')}
            >
              {t('change')}
            </Button>
          )}
        </div>
        <div>
          <b>{t('captains')}</b>
          <span>
            {zone.captains.length === 0
              ? t('captains.none')
              : zone.captains.map(person => <PersonName key={person} person={person} />)}
          </span>
          {all && (
            <Button
              size={30}
              kind="plain"
              aria-label={t('captains.editOf', { name: zone.name })}
              onClick={() => setOpen('captains')}
            >
              {t('change')}
            </Button>
          )}
        </div>
      </div>
      {zone.may && <SeatDeeds zone={zone} seats={seats} />}
      {open === 'captains' && <CaptainsSheet zone={zone} onClose={close} onChanged={onChanged} />}
      {open === 'ladder' && (
        <LadderSheet zone={zone} zones={zones} nameOf={nameOf} onClose={close} onChanged={onChanged} />
      )}
      {(open === 'grant' || (open !== null && typeof open === 'object')) && (
        <GrantSheet
          zone={zone}
          grant={typeof open === 'object' ? open : null}
          onClose={close}
          onChanged={onChanged}
        />
      )}
    </Card>
  );
}

function strongest(grants: readonly ZoneGrant[]): ZoneGrant['strength'] {
  if (grants.some(({ strength }) => strength === 'OPEN')) return 'OPEN';
  return grants.some(({ strength }) => strength === 'FIRST') ? 'FIRST' : 'HOME';
}
