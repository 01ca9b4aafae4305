import { Armchair } from 'lucide-react';
import { useRef, useState } from 'react';
import { useBriefs } from '../../community/briefs';
import { useNavigate } from '../../kernel/router';
import { clock, dayAndClock, hubNow, sameDay } from '../../kernel/time';
import { BellButton, Empty, Popover } from '../../look';
import { api } from '../api';
import { withRead } from '../fold';
import { mine, useMySittings } from '../live';
import { texts } from '../texts';
import { todayOf } from '../when';
import type { SeatNotice } from '../wire';
import css from './Notice.module.css';

/** What I was told about my seats: how many are new, and the list behind it. */
export function SeatBell() {
  const t = texts.useT();
  const { value } = useMySittings();
  const [open, setOpen] = useState(false);
  const bell = useRef<HTMLButtonElement>(null);
  const unread = value?.unread ?? 0;
  const show = () => {
    setOpen(true);
    const newest = value?.notices[0];
    if (!newest || unread === 0) return;
    mine.change(held => withRead(held, newest.id));
    void api.readNotices(newest.id).catch(() => mine.load());
  };
  return (
    <>
      <BellButton
        framed
        ref={bell}
        unread={unread}
        label={unread > 0 ? t('notice.unread', { n: unread }) : t('notice.open')}
        onClick={show}
      />
      <Popover open={open} onClose={() => setOpen(false)} anchor={bell} label={t('notice.title')}>
        <List notices={value?.notices ?? []} onLeave={() => setOpen(false)} />
      </Popover>
    </>
  );
}

function List({ notices, onLeave }: { notices: readonly SeatNotice[]; onLeave: () => void }) {
  const t = texts.useT();
  const navigate = useNavigate();
  const names = useBriefs(notices.map(({ by }) => by));
  if (notices.length === 0)
    return (
      <Empty icon={<Armchair />} title={t('notice.none')}>
        {t('notice.noneText')}
      </Empty>
    );
  return (
    <ul className={css.list}>
      {notices.map(notice => (
        <li key={notice.id}>
          <button
            type="button"
            className={css.row}
            onClick={() => {
              onLeave();
              navigate(addressOf(notice));
            }}
          >
            <span>{noticeWord(notice, names.get(notice.by ?? 0)?.name ?? null)}</span>
            <span className={css.when}>
              {sameDay(notice.at, hubNow()) ? clock(notice.at) : dayAndClock(notice.at)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function noticeWord({ kind, place, to, until, from }: SeatNotice, by: string | null): string {
  const { t } = texts;
  const name = by ? t('notice.by', { name: by }) : t('notice.someone');
  const word = kind === 'MOVED' && by ? ('notice.MOVED_BY' as const) : (`notice.${kind}` as const);
  const when = from && !sameDay(from, hubNow()) ? `${dayAndClock(from)} ` : '';
  return when + t(word, { place, to: to ?? '', name, time: until ? clock(until) : '' });
}

export function addressOf({ kind, seat, from }: SeatNotice): string {
  if (kind.startsWith('DUTY_')) return '/seating/manage/duty';
  const day = from ? todayOf(Date.parse(from)) : todayOf();
  const said = new URLSearchParams();
  if (day > todayOf()) said.set('day', day);
  if (seat !== null) said.set('seat', String(seat));
  const text = said.toString();
  return text ? `/seating?${text}` : '/seating';
}
