import { Armchair, X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useBriefs } from '../../community/briefs';
import { useNavigate } from '../../kernel/router';
import { hubNow } from '../../kernel/time';
import { PHONE, useMedia } from '../../look/media';
import look from '../../presence/watch/WatchToasts.module.css';
import { checkIn } from '../deeds';
import { mine, useMySittings } from '../live';
import { texts } from '../texts';
import type { SeatNotice } from '../wire';
import { addressOf, noticeWord } from './SeatBell';

/** Part of the frame's toasts: what became of my seat while the page was open. */
export default function SeatToasts(): ReactNode {
  useEffect(() => void mine.load(), []);
  const { value } = useMySittings();
  const [started] = useState(hubNow);
  const [away, setAway] = useState<ReadonlySet<number>>(new Set());
  const most = useMedia(PHONE) ? 1 : 2;
  const news = (value?.notices ?? []).filter(
    ({ id, at }) => id > (value?.read ?? 0) && Date.parse(at) >= started && !away.has(id),
  );
  return news
    .slice(0, most)
    .map(notice => (
      <Body key={notice.id} notice={notice} onAway={() => setAway(all => new Set(all).add(notice.id))} />
    ));
}

function Body({ notice, onAway }: { notice: SeatNotice; onAway: () => void }) {
  const t = texts.useT();
  const navigate = useNavigate();
  const by = useBriefs([notice.by]).get(notice.by ?? 0)?.name ?? null;
  const { value } = useMySittings();
  const sitting = value?.sittings.find(({ id }) => id === notice.sitting);
  const may = notice.kind === 'SOON_RELEASED' && sitting?.may.includes('CHECK_IN') ? sitting : null;
  return (
    <div className={look.toast}>
      <Armchair size={20} aria-hidden="true" />
      <p className={look.text}>{noticeWord(notice, by)}</p>
      <span className={look.ways}>
        <button
          type="button"
          className={look.way}
          onClick={() => {
            onAway();
            if (may) void checkIn(may);
            else navigate(addressOf(notice));
          }}
        >
          {may ? t('mine.checkIn') : t('mine.show')}
        </button>
      </span>
      <button type="button" className={look.close} aria-label={t('notice.away')} onClick={onAway}>
        <X size={18} aria-hidden="true" />
      </button>
    </div>
  );
}
