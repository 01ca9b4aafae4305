import { Download } from 'lucide-react';
import { DayChoice } from '../../../community/manage/figures/DayChoice';
import { type Days, figuresAt } from '../../../community/manage/figures/days';
import css from '../../../community/manage/figures/Figures.module.css';
import shared from '../../../community/manage/Manage.module.css';
import { useDeed } from '../../../community/manage/useDeed';
import { useLoaded } from '../../../kernel/loaded';
import { useNavigate, useSearch } from '../../../kernel/router';
import { hubNow } from '../../../kernel/time';
import { Broken, Button, Notice, SkeletonRows } from '../../../look';
import { download } from '../../../plan/download';
import { ManagePage } from '../ManagePage';
import { manageApi } from '../manageApi';
import { floorName } from '../plans/names';
import { isCaptain, useManagesAll, useZones } from '../rights';
import { Charts } from './Charts';
import { Tiles } from './Tiles';
import { texts } from './texts';

/** 座席の数字: how full it was and who found no seat, of zones and groups and never of persons. The address says which. */
export default function FiguresScreen() {
  const t = texts.useT();
  const go = useNavigate();
  const all = useManagesAll();
  const search = useSearch();
  const { from, to } = figuresAt(search, hubNow());
  const zone = new URLSearchParams(search).get('zone') ?? '';
  const { mine, nameOf } = useZoneNames(all);
  const query = queryOf({ from, to }, zone);
  const asked = all || zone !== '';
  const { value, error, reload } = useLoaded(asked ? `seat use ${query}` : null, () =>
    manageApi.figures(query),
  );
  const saving = useDeed();
  const save = () =>
    saving.run(async () => {
      const { name, text } = await manageApi.figuresFile(query);
      download(name, text);
    });
  const change = (days: Days, to: string) =>
    go(`/seating/manage/figures?${queryOf(days, to)}`, { replace: true });
  return (
    <ManagePage
      page="figures"
      intro={t('intro')}
      actions={
        <Button icon={<Download size={18} />} disabled={saving.busy || !asked} onClick={() => void save()}>
          {t('csv')}
        </Button>
      }
    >
      <div className={css.choice}>
        <DayChoice days={{ from, to }} onChange={days => change(days, zone)} />
        <select
          className={shared.select}
          aria-label={t('zone')}
          value={zone}
          onChange={event => change({ from, to }, event.target.value)}
        >
          <option value="">{t(all ? 'zone.all' : 'choose')}</option>
          {mine.map(id => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
      </div>
      {!asked && <Notice kind="refused" title={t('choose')} />}
      {saving.error && <Broken error={saving.error} onRetry={() => void save()} />}
      {error && !value && <Broken error={error} onRetry={reload} />}
      {asked && !value && !error && <SkeletonRows rows={8} height="5rem" />}
      {value && <Tiles page={value} />}
      {value && <Charts page={value} zoneName={nameOf} />}
      {value && <p className={css.note}>{t('privacy', { n: value.smallest })}</p>}
    </ManagePage>
  );
}

function queryOf({ from, to }: Days, zone: string): string {
  const query = new URLSearchParams({ from, to });
  if (zone !== '') query.set('zone', zone);
  return query.toString();
}

/** The zones I may ask about, by floor and letter, and what each is called. */
function useZoneNames(all: boolean) {
  const zones = useZones().value?.zones ?? [];
  const floors = useLoaded('seating floors', () => manageApi.floors()).value?.floors ?? [];
  const nameOf = (id: number) => {
    const zone = zones.find(one => one.id === id);
    const floor = floors.find(({ area }) => area === zone?.floor);
    return zone ? `${floor ? floorName(floor) : ''} ${zone.letter} ${zone.name}` : '';
  };
  const at = (id: number) => floors.findIndex(({ area }) => area === zones.find(one => one.id === id)?.floor);
  const mine = zones
    .filter(zone => all || isCaptain(zone))
    .sort((one, other) => at(one.id) - at(other.id) || one.letter.localeCompare(other.letter))
    .map(({ id }) => id);
  return { mine, nameOf };
}
