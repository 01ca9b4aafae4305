import { Clock, TriangleAlert } from 'lucide-react';
import { Link } from '../../kernel/router';
import { useNow } from '../../kernel/time';
import { useScheduled } from '../writing/desk';
import { writing } from '../writing/texts';
import css from './Scheduled.module.css';
import { whenText } from './times';

/** Above the composer: that something of mine will be said here later, or could not be. Nothing if there is none. */
export function ScheduledLine({ room }: { room: number }) {
  const t = writing.useT();
  const here = useScheduled().filter(one => one.room === room);
  const now = useNow();
  const [next] = here.filter(one => !one.failed);
  if (here.length === 0) return null;
  const failed = here.some(one => one.failed);
  const time = next ? whenText(Date.parse(next.at), now) : '';
  const text = failed
    ? t('schedule.failed')
    : here.length === 1
      ? t('schedule.line', { time })
      : t('schedule.lines', { n: here.length, time });
  const Icon = failed ? TriangleAlert : Clock;
  return (
    <p className={css.line} data-failed={failed || undefined}>
      <Icon size={14} aria-hidden="true" />
      <span>{text}</span>
      <Link href="/chat/scheduled">{t('schedule.see')}</Link>
    </p>
  );
}
