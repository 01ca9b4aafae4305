import { Armchair, Shuffle, UserSearch, X } from 'lucide-react';
import { useMemo } from 'react';
import { useUnitName } from '../../booking/useUnitName';
import { useBriefs } from '../../community/briefs';
import { useStore } from '../../kernel/store';
import { clock } from '../../kernel/time';
import { Avatar, Button, IconButton, PersonButton, Segmented, StateWord } from '../../look';
import { presenceTime } from '../../look/presenceText';
import { usePresence } from '../../presence/presenceStore';
import { busy, move, take, takeBest } from '../deeds';
import { Drawn } from '../map/Legend';
import { standing, Ways, Words } from '../mine/MyBar';
import { peopleNear, type SeatNow } from '../seats';
import { texts } from '../texts';
import { zoneTitle } from '../useScene';
import type { Seating } from '../useSeating';
import { isShort, shortSpan, spanOf, todayOf, whenAt, whenOf } from '../when';
import type { Part } from '../wire';
import { featureWords, kindWord, seatStateWord, takeWord, untilWord, whyWord } from '../words';
import { closeUp } from './closeUp';
import css from './Pane.module.css';
import type { PaneProps } from './PaneBody';

const NEAR_METRES = 5;
const MOST_NEAR = 6;

/** One seat: what it is, until when, when I want it, the button, who is near. */
export function SeatPane({ seating, view, change, chosen, phone, onClose }: PaneProps & { chosen: SeatNow }) {
  const t = texts.useT();
  const unitName = useUnitName();
  const { seat, state, sitting } = chosen;
  const zone = seating.plan?.zones.find(({ letter }) => letter === seat.zone);
  const use = seating.day?.grants.find(one => one.zone === zone?.id);
  const floor = seating.floor?.name ?? '';
  const features = featureWords(seat.features);
  const until = untilWord(chosen);
  const why = state === 'NOT_MINE' || state === 'CLOSED' ? whyWord(chosen, unitName) : null;
  return (
    <>
      <header className={css.head}>
        <div>
          <p className={css.zone}>
            {zone
              ? t('pane.zone', { floor, zone: zoneTitle(zone.name, use, unitName) })
              : t('pane.noZone', { floor })}
          </p>
          <h2 className={css.code}>{seat.code}</h2>
        </div>
        <IconButton label={t('close')} icon={<X size={20} />} onClick={onClose} />
      </header>
      <p className={css.state} data-state={state}>
        <b>{seatStateWord(state)}</b> {until} <span className={css.kind}>{kindWord(seat.kind)}</span>
      </p>
      {why && <p className={css.why}>{why}</p>}
      {sitting && state !== 'MINE' && <Sitter now={chosen} change={change} />}
      {!phone && <CloseUp seating={seating} chosen={chosen} />}
      {features.length > 0 && (
        <ul className={css.features}>
          {features.map(word => (
            <li key={word}>{word}</li>
          ))}
        </ul>
      )}
      {state === 'MINE' ? (
        <Mine seating={seating} chosen={chosen} phone={phone} />
      ) : (
        <Taking {...{ seating, view, change, chosen, phone }} />
      )}
      <Near seating={seating} chosen={chosen} phone={phone} />
      {zone && <p className={css.rule}>{ruleOf(zone.name, use, unitName, seating.now)}</p>}
    </>
  );
}

function Mine({ seating, chosen, phone }: { seating: Seating; chosen: SeatNow; phone: boolean }) {
  const mine = seating.mine.find(({ id }) => id === chosen.sitting?.id);
  if (!mine) return null;
  return (
    <div className={css.mine}>
      <Words sitting={mine} now={seating.now} />
      <span className={css.two}>
        <Ways sitting={mine} rules={seating.rules} phone={phone} />
      </span>
    </div>
  );
}

type TakingProps = Pick<PaneProps, 'seating' | 'view' | 'change' | 'phone'> & { chosen: SeatNow };

function Taking({ seating, view, change, chosen }: TakingProps) {
  const t = texts.useT();
  const wait = useStore(busy);
  const { rules, now, span, mine } = seating;
  const { chosen: time } = view;
  const today = time.day === todayOf(now);
  const shortParts: Part[] = today ? ['NOW', 'PM', 'DAY'] : ['AM', 'PM', 'DAY'];
  const parts: Part[] = shortParts.includes(time.part) ? shortParts : [...shortParts, time.part];
  const label = (part: Part) => {
    if (part === 'PM' || part === 'AM') return shortSpan(spanOf({ ...time, part }, rules, now));
    return part === 'HOURS' ? shortSpan(span) : t(`part.${part}`);
  };
  const free = chosen.state === 'FREE' || chosen.state === 'PICKED';
  const held = standing(mine, now).find(
    one => Date.parse(one.from) < span.until && Date.parse(one.until) > span.from && one.may.includes('MOVE'),
  );
  const code = chosen.seat.code;
  const short = !held && isShort(chosen.until, time, rules, now);
  const go = () =>
    void (held ? move(held, chosen.id, whenOf(time)) : take(chosen.id, whenAt(chosen.until, time, rules)));
  const word = () => {
    if (held) return t('take.move', { code });
    if (short) return t('take.until', { time: clock(chosen.until ?? 0), code });
    return takeWord(time, span, code);
  };
  const person = chosen.sitting?.person ?? null;
  return (
    <div className={css.taking}>
      <Segmented
        label={t('when.part')}
        value={time.part}
        onChange={part => change({ chosen: { ...time, part, hours: part === 'HOURS' ? time.hours : null } })}
        options={parts.map(part => ({ value: part, label: label(part) }))}
      />
      {free ? (
        <Button
          kind="filled"
          size={52}
          wide
          disabled={wait}
          icon={<Armchair size={20} aria-hidden="true" />}
          onClick={go}
        >
          {word()}
        </Button>
      ) : (
        <p className={css.not}>{t('take.not')}</p>
      )}
      <span className={css.two}>
        {person !== null && (
          <Button
            size={44}
            icon={<UserSearch size={16} aria-hidden="true" />}
            disabled={wait}
            onClick={() =>
              void takeBest({ when: whenOf(time), near: person, floor: seating.floor?.area ?? 0 })
            }
          >
            {t('take.nearPerson')}
          </Button>
        )}
        <Button
          size={44}
          icon={<Shuffle size={16} aria-hidden="true" />}
          disabled={wait}
          onClick={() =>
            void takeBest({ when: whenOf(time), wishes: ['LOT'], floor: seating.floor?.area ?? 0 }).then(
              made => made && change({ seat: made.seat }),
            )
          }
        >
          {t('take.lot')}
        </Button>
      </span>
    </div>
  );
}

function Sitter({ now, change }: { now: SeatNow; change: PaneProps['change'] }) {
  const t = texts.useT();
  const person = now.sitting?.person ?? null;
  const brief = useBriefs([person]).get(person ?? 0);
  const ids = useMemo(() => (person === null ? [] : [person]), [person]);
  const presence = usePresence(ids).get(person ?? 0);
  const kind = now.sitting?.kind;
  const aside = kind === 'FIXED' ? t('pane.fixed') : kind === 'DUTY' ? t('pane.duty') : null;
  if (person === null) return <p className={css.hidden}>{t('pane.hidden')}</p>;
  if (!brief) return null;
  return (
    <div className={css.sitter}>
      <PersonButton person={person} onDoubleClick={() => change({ person })}>
        <Avatar person={brief} state={presence?.state} />
        <span>
          <b>{brief.name}</b>
          <span className={css.quiet}>{[brief.unit, aside].filter(Boolean).join('・')}</span>
        </span>
      </PersonButton>
      {presence && <StateWord state={presence.state} />}
    </div>
  );
}

function CloseUp({ seating, chosen }: { seating: Seating; chosen: SeatNow }) {
  const names = useBriefs(
    peopleNear(chosen.seat, seating.seats, NEAR_METRES).map(({ now }) => now.sitting?.person ?? null),
  );
  const { plan, seats } = seating;
  const svg = useMemo(() => (plan ? closeUp(plan, seats, chosen, names) : ''), [plan, seats, chosen, names]);
  return (
    <div className={css.closeUp}>
      <Drawn svg={svg} />
    </div>
  );
}

function Near({ seating, chosen, phone }: { seating: Seating; chosen: SeatNow; phone: boolean }) {
  const t = texts.useT();
  const near = useMemo(
    () => peopleNear(chosen.seat, seating.seats, NEAR_METRES),
    [chosen.seat, seating.seats],
  );
  const people = useMemo(() => near.slice(0, MOST_NEAR).map(({ now }) => now.sitting?.person ?? 0), [near]);
  const names = useBriefs(people);
  const presences = usePresence(people);
  const first = names.get(people[0] ?? 0);
  if (phone)
    return first ? (
      <p className={css.nearLine}>
        {people.slice(0, 3).map(id => {
          const brief = names.get(id);
          return brief && <Avatar key={id} person={brief} size={32} state={presences.get(id)?.state} />;
        })}
        {near.length > 1
          ? t('pane.nearShort', { name: first.name, n: near.length - 1 })
          : t('pane.nearOne', { name: first.name })}
      </p>
    ) : null;
  return (
    <section className={css.near}>
      <h3>
        {t('pane.near')}
        <span className={css.quiet}>{t('pane.nearCount', { m: NEAR_METRES, n: near.length })}</span>
      </h3>
      {near.length === 0 && <p className={css.quiet}>{t('pane.nearNone')}</p>}
      <ul>
        {near.slice(0, MOST_NEAR).map(({ now, far }) => {
          const id = now.sitting?.person ?? 0;
          const [brief, presence] = [names.get(id), presences.get(id)];
          if (!brief) return null;
          return (
            <li key={now.id}>
              <PersonButton person={id}>
                <Avatar person={brief} state={presence?.state} />
                <span>
                  <b>{brief.name}</b>
                  <span className={css.second}>
                    {presence && <StateWord state={presence.state} />}
                    <span className={css.quiet}>{presence && presenceTime(presence, seating.now)}</span>
                  </span>
                </span>
              </PersonButton>
              <span className={css.quiet}>{t('pane.far', { m: Math.max(1, Math.round(far)) })}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function ruleOf(
  zone: string,
  use: NonNullable<Seating['day']>['grants'][number] | undefined,
  unitName: (unit: number | null) => string,
  now: number,
): string {
  const { t } = texts;
  if (!use || (use.units.length === 0 && !use.everybody)) return t('rule.none', { zone });
  const unit = use.units.map(unitName).filter(Boolean).join('・');
  if (use.everybody || use.strength === 'OPEN') return t('rule.OPEN', { zone });
  if (use.strength === 'FIRST' && use.opensAt)
    return Date.parse(use.opensAt) > now
      ? t('rule.FIRST', { zone, unit, time: clock(use.opensAt) })
      : t('rule.FIRST.open', { zone, unit });
  return t('rule.HOME', { zone, unit });
}
