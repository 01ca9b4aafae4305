import { useBriefs } from '../../community/briefs';
import { day, tokyoDate } from '../../kernel/time';
import { type BusyPart, type PersonBusy, spanWord, stretchOf, takenAt, worksAt } from '../attendees/freeBusy';
import { overlaps, type Stretch, within } from '../calendar/geometry';
import css from './Times.module.css';
import { texts } from './texts';
import { type Proposal, stripFrame } from './wish';

interface StripsProps {
  proposal: Proposal;
  busy: ReadonlyMap<number, PersonBusy>;
}

/** A line for each person: when taken that day, and whether free then. A table, so that it can be heard as well. */
export function Strips({ proposal, busy }: StripsProps) {
  const t = texts.useT();
  const frame = stripFrame(proposal, tokyoDate(proposal.from));
  const when = stretchOf(proposal);
  const briefs = useBriefs([...busy.keys()]);
  return (
    <table className={css.strips}>
      <caption className="visually-hidden">{t('strip.title', { day: day(proposal.from) })}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('strip.person')}</th>
          <th scope="col">{t('strip.day')}</th>
          <th scope="col">{t('strip.then')}</th>
        </tr>
      </thead>
      <tbody>
        {[...busy.values()].map(one => (
          <tr key={one.person}>
            <th scope="row" className={css.who}>
              {briefs.get(one.person)?.name ?? '…'}
            </th>
            <td className={css.line}>
              <Strip one={one} frame={frame} when={when} />
              <span className="visually-hidden">{heard(one, frame)}</span>
            </td>
            <td className={css.then}>
              <Then one={one} when={when} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const at = ({ from, until }: Stretch, frame: Stretch) => {
  const whole = frame.until - frame.from;
  return {
    insetInlineStart: `${((from - frame.from) / whole) * 100}%`,
    inlineSize: `${((until - from) / whole) * 100}%`,
  };
};

function Strip({ one, frame, when }: { one: PersonBusy; frame: Stretch; when: Stretch }) {
  const drawn = (part: { from: string; until: string }) => within(stretchOf(part), frame);
  return (
    <span className={css.strip} aria-hidden="true">
      {one.hours.map(part => {
        const cut = drawn(part);
        return cut && <span key={part.from} className={css.work} style={at(cut, frame)} />;
      })}
      {one.busy.map(part => {
        const cut = drawn(part);
        return (
          cut && (
            <span
              key={`${part.from} ${part.until}`}
              className={css.taken}
              data-state={part.state}
              style={at(cut, frame)}
            />
          )
        );
      })}
      <span className={css.proposed} style={at(when, frame)} />
    </span>
  );
}

function heard({ busy }: PersonBusy, frame: Stretch): string {
  const here = busy.filter(part => overlaps(stretchOf(part), frame));
  if (here.length === 0) return texts.t('strip.none');
  return here.map(part => `${spanWord(part)} ${wordOf(part)}`).join('、');
}

const wordOf = ({ state }: BusyPart): string =>
  texts.t(state === 'BUSY' ? 'strip.busy' : state === 'OUT' ? 'strip.OUT' : 'strip.tentative');

function Then({ one, when }: { one: PersonBusy; when: Stretch }) {
  const t = texts.useT();
  const taken = takenAt(one, when);
  if (taken)
    return (
      <span className={css.thenWord} data-state={taken.state}>
        {wordOf(taken)}
      </span>
    );
  const outside = !worksAt(one, when);
  return (
    <span className={css.thenWord} data-state={outside ? 'OUTSIDE' : 'FREE'}>
      {t(outside ? 'strip.outside' : 'strip.free')}
    </span>
  );
}
