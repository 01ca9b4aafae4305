import { Accessibility, ArrowLeft, ChevronLeft, ChevronRight, MapPinOff, TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useNavigate } from '../../kernel/router';
import { clock, DAY, HOUR, hubNow, tokyoDate, useNow } from '../../kernel/time';
import { Broken, Button, Empty, IconButton, SkeletonRows } from '../../look';
import { dayWord, plusDays } from '../../plan/days';
import { byPlace, gapsIn } from '../blocks';
import { dayStart } from '../fold/day';
import { secondOf } from '../grid/useRows';
import { useDay } from '../live';
import { freeUntilWord } from '../offer/Reasons';
import type { Places } from '../places';
import { kindWord } from '../placeWords';
import { AreaSelect, Select } from '../purpose/Conditions';
import { texts } from '../texts';
import { down, iso, STEP, type Stretch, spanWord, stretchOf, up } from '../times';
import { useMineIds } from '../useMineIds';
import { useUnitName } from '../useUnitName';
import type { WishNow } from '../useWish';
import { KINDS, type View } from '../view';
import type { Block, Place, SpaceKind } from '../wire';
import css from './Phone.module.css';

/** Hours that the bar of a place shows. */
const OPENS = 8;
const CLOSES = 20;

interface PlaceListProps {
  view: View;
  onView: (change: Partial<View>) => void;
  places: Places;
  shown: readonly Place[];
  wish: WishNow;
  /** One place only, unfolded. */
  only: number | null;
}

/** 場所から選ぶ: every place with what is free of the day; a free time opens the form with it. */
export default function PlaceList({ view, onView, places, shown, wish, only }: PlaceListProps) {
  const t = texts.useT();
  const navigate = useNavigate();
  const now = useNow();
  const { value, error, reload } = useDay(view.day);
  const blocks = useMemo(() => byPlace(value?.blocks ?? []), [value?.blocks]);
  const [open, setOpen] = useState<number | null>(only);
  const { mine } = useMineIds();
  const listed = only === null ? shown : shown.filter(({ id }) => id === only);
  const hours = { from: dayStart(view.day) + OPENS * HOUR, until: dayStart(view.day) + CLOSES * HOUR };
  return (
    <div className={css.phone}>
      <header className={css.head}>
        <IconButton label={t('back')} icon={<ArrowLeft size={22} />} onClick={() => navigate('/booking')} />
        <h1 className={css.title}>{t('places.choose')}</h1>
      </header>
      <div className={css.dayRow}>
        <IconButton
          framed
          label={t('day.before')}
          icon={<ChevronLeft size={20} />}
          onClick={() => onView({ day: plusDays(view.day, -1), from: null, list: true })}
        />
        <b className={css.day}>{dayWord(view.day)}</b>
        <IconButton
          framed
          label={t('day.after')}
          icon={<ChevronRight size={20} />}
          onClick={() => onView({ day: plusDays(view.day, 1), from: null, list: true })}
        />
        <Button size={44} onClick={() => onView({ day: tokyoDate(hubNow()), from: null, list: true })}>
          {t('day.today')}
        </Button>
      </div>
      <div className={css.conditions}>
        <AreaSelect places={places} area={view.area} onArea={area => onView({ area })} />
        <Select
          label={t('filter.kind')}
          value={view.kinds[0] ?? ''}
          onChange={kind => onView({ kinds: kind === '' ? [] : [kind as SpaceKind] })}
          options={[
            { value: '', label: t('filter.allKinds') },
            ...KINDS.map(kind => ({ value: kind, label: kindWord(kind) })),
          ]}
        />
        <label className={css.check}>
          <input
            type="checkbox"
            checked={view.features.includes('WHEELCHAIR')}
            onChange={event => onView({ features: event.target.checked ? ['WHEELCHAIR'] : [] })}
          />
          {t('feature.WHEELCHAIR')}
        </label>
      </div>
      {error && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={8} />}
      {value && listed.length === 0 && (
        <Empty icon={<MapPinOff size={30} />} title={t('grid.none')}>
          {t('grid.noneText')}
        </Empty>
      )}
      <ul className={css.list}>
        {value &&
          listed.map(place => (
            <PlaceItem
              key={place.id}
              place={place}
              places={places}
              blocks={blocks.get(place.id) ?? []}
              hours={hours}
              now={now}
              length={wish.minutes * 60_000}
              open={open === place.id}
              mine={mine}
              onOpen={() => setOpen(open === place.id ? null : place.id)}
            />
          ))}
      </ul>
    </div>
  );
}

interface PlaceItemProps {
  place: Place;
  places: Places;
  blocks: readonly Block[];
  hours: Stretch;
  now: number;
  length: number;
  open: boolean;
  mine: ReadonlySet<number>;
  onOpen: () => void;
}

function PlaceItem(props: PlaceItemProps) {
  const t = texts.useT();
  const { place, places, blocks, hours, now, length, open, mine, onOpen } = props;
  const navigate = useNavigate();
  const from = Math.max(hours.from, now >= hours.from && now < hours.from + DAY ? now : hours.from);
  const gaps = from < hours.until ? gapsIn(blocks, { from, until: hours.until }) : [];
  const first = gaps[0];
  const word = freeWord(first, from, hours);
  const go = (gap: Stretch) => {
    const begin = up(gap.from, STEP);
    const until = Math.min(gap.until, begin + length);
    navigate(
      `/booking/new?place=${place.id}&from=${encodeURIComponent(iso(begin))}&until=${encodeURIComponent(iso(Math.max(until, begin + STEP)))}`,
    );
  };
  return (
    <li className={css.item}>
      <button type="button" className={css.itemHead} aria-expanded={open} onClick={onOpen}>
        <span className={css.itemWords}>
          <span className={css.name}>
            {places.nameOf(place.id)}{' '}
            {place.features.includes('WHEELCHAIR') && (
              <Accessibility size={14} role="img" aria-label={t('feature.WHEELCHAIR')} />
            )}
            {place.faults.length > 0 && (
              <TriangleAlert size={14} role="img" aria-label={t('place.fault')} className={css.fault} />
            )}
          </span>
          <span className={css.second}>
            {[kindWord(place.kind), secondOf(place)].filter(Boolean).join('・')}
          </span>
        </span>
        <span className={css.free} data-none={first ? undefined : true}>
          {word}
        </span>
        <Bar blocks={blocks} hours={hours} now={now} mine={mine} />
      </button>
      {open && (
        <div className={css.unfolded}>
          {place.faults.map(fault => (
            <p key={fault.id} className={css.faultLine}>
              {fault.text}
            </p>
          ))}
          {gaps
            .filter(gap => down(gap.until, STEP) > up(gap.from, STEP))
            .map(gap => (
              <Button key={gap.from} kind="outlined" size={44} wide onClick={() => go(gap)}>
                {t('free.take', { when: spanWord({ from: up(gap.from, STEP), until: gap.until }) })}
              </Button>
            ))}
          <Taken blocks={blocks} mine={mine} />
        </div>
      )}
    </li>
  );
}

function freeWord(first: Stretch | undefined, from: number, hours: Stretch): string {
  const { t } = texts;
  if (!first) return t('free.none');
  if (first.from > from) return t('free.from', { time: clock(first.from) });
  return freeUntilWord(first.until >= hours.until ? null : iso(first.until), from);
}

/** The day as a bar: what is taken, and now. The words beside it say the same. */
function Bar({
  blocks,
  hours,
  now,
  mine,
}: {
  blocks: readonly Block[];
  hours: Stretch;
  now: number;
  mine: ReadonlySet<number>;
}) {
  const part = (at: number) =>
    `${(100 * Math.min(1, Math.max(0, (at - hours.from) / (hours.until - hours.from)))).toFixed(1)}%`;
  return (
    <span className={css.bar} aria-hidden="true">
      {blocks.map(block => {
        const { from, until } = stretchOf(block);
        const width = `calc(${part(until)} - ${part(from)})`;
        return (
          <span
            key={block.booking}
            className={css.taken}
            data-mine={mine.has(block.booking) || undefined}
            style={{ insetInlineStart: part(from), inlineSize: width }}
          />
        );
      })}
      {now > hours.from && now < hours.until && (
        <span className={css.now} style={{ insetInlineStart: part(now) }} />
      )}
    </span>
  );
}

/** Who has it; mine leads to my booking, where it can be moved. */
function Taken({ blocks, mine }: { blocks: readonly Block[]; mine: ReadonlySet<number> }) {
  const t = texts.useT();
  const navigate = useNavigate();
  const unitName = useUnitName();
  if (blocks.length === 0) return null;
  return (
    <ul className={css.takenList}>
      {blocks.map(block => (
        <li key={block.booking}>
          <span className={css.time}>{spanWord(stretchOf(block))}</span>{' '}
          {[unitName(block.unit), block.title].filter(Boolean).join(' ')}{' '}
          {mine.has(block.booking) ? (
            <Button size={44} onClick={() => navigate(`/booking/b/${block.booking}`)}>
              {t('mine.open')}
            </Button>
          ) : (
            <span className={css.second}>{t(`state.${block.state}`)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
