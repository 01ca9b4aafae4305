import { lazy, Suspense, useRef, useState } from 'react';
import { useStore } from '../../kernel/store';
import { bookingUnread } from '../../kernel/unread';
import { BellButton, Popover } from '../../look';
import css from './Notice.module.css';
import { texts } from './texts';

const NoticeList = lazy(() => import('./NoticeList'));

const MOST = 30;

/** In the head of the screens of 予約: how many are new, and the list behind it. */
export function NoticeBell() {
  const t = texts.useT();
  const unread = useStore(bookingUnread);
  const [open, setOpen] = useState(false);
  const bell = useRef<HTMLButtonElement>(null);
  return (
    <>
      <BellButton
        framed
        ref={bell}
        unread={unread}
        label={unread > 0 ? t('unread', { n: unread }) : t('open')}
        onClick={() => setOpen(true)}
      />
      <Popover open={open} onClose={() => setOpen(false)} anchor={bell} label={t('title')}>
        <div className={css.pop}>
          <Suspense fallback={null}>
            <NoticeList most={MOST} onLeave={() => setOpen(false)} />
          </Suspense>
        </div>
      </Popover>
    </>
  );
}
