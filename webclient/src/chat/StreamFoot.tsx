import { CircleCheck, RefreshCw } from 'lucide-react';
import { useStore } from '../kernel/store';
import { stream } from '../kernel/stream';
import { clock, hubNow, useNow } from '../kernel/time';
import css from './RoomList.module.css';
import { texts } from './texts';

const REDRAW_MS = 10_000;
/** The server pings every 25 s: without a word for longer, the line is not to be trusted. */
const STALE_MS = 30_000;

/** How fresh the page is, quietly. */
export function StreamFoot() {
  const t = texts.useT();
  const { phase } = useStore(stream.connection);
  useNow(REDRAW_MS);
  const heard = stream.heardAt();
  const broken = phase === 'reconnecting';
  const silence = Date.now() - heard;
  const stale = broken || silence > STALE_MS;
  return (
    <p className={css.foot} data-stale={stale || undefined}>
      {broken ? <RefreshCw size={16} aria-hidden="true" /> : <CircleCheck size={16} aria-hidden="true" />}
      <span>{heard > 0 ? t('list.heard', { time: clock(hubNow() - silence) }) : t('list.opening')}</span>
    </p>
  );
}
