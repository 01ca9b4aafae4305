import { Ellipsis } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useScreenTitle, useSearch } from '../kernel/router';
import { useStore } from '../kernel/store';
import { communityUnread } from '../kernel/unread';
import { BellButton, Card, IconButton, PHONE, Popover, useMedia } from '../look';
import { AboutCard } from './ask/AboutCard';
import { AskBox } from './ask/AskBox';
import { AskPage } from './ask/AskPage';
import { setAskDraft } from './ask/askDraft';
import { type Asking, useAsk } from './ask/useAsk';
import { useOrigin } from './ask/useOrigin';
import css from './CommunityScreen.module.css';
import type { Lane } from './fold/list';
import { laneOf, pathOfLane } from './list/lanes';
import { QuestionTabs } from './list/QuestionTabs';
import { ExpertRows } from './People';
import { texts } from './texts';

const ManageDoors = lazy(() => import('./manage/ManageDoors'));
const NoticeList = lazy(() => import('./notice/NoticeList'));

/** 質問広場: ask, and see what is asked. */
export default function CommunityScreen() {
  const t = texts.useT();
  const [path] = useLocation();
  const search = useSearch();
  const phone = useMedia(PHONE);
  const asks = path === '/community/ask';
  useScreenTitle(t(asks ? 'ask.title' : 'title'));
  useOrigin(search);
  if (phone) return asks ? <AskPage /> : <Phone lane={laneOf(search)} />;
  return <Desk lane={laneOf(search)} asks={asks} />;
}

function Desk({ lane, asks }: { lane: Lane; asks: boolean }) {
  const t = texts.useT();
  const navigate = useNavigate();
  const asking = useAsk();
  const main = useRef<HTMLDivElement>(null);
  const begin = () => main.current?.querySelector('textarea')?.focus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when one comes here to ask
  useEffect(() => {
    if (asks) begin();
  }, [asks]);
  return (
    <div className={css.desk}>
      <div className={css.main} ref={main}>
        <header className={css.titleRow}>
          <h1 className={css.title}>{t('title')}</h1>
          <Doors />
        </header>
        <AskBox asking={asking} />
        <QuestionTabs
          lane={lane}
          onLane={next => navigate(pathOfLane(next), { replace: true })}
          onAsk={begin}
        />
      </div>
      <aside className={css.side}>
        <MayKnow asking={asking} />
        <AboutCard asking={asking} />
        <Suspense fallback={null}>
          <NoticeList most={5} />
        </Suspense>
      </aside>
    </div>
  );
}

/** Who may know what is being typed; those chosen are asked with the question. */
function MayKnow({ asking: { found, draft } }: { asking: Asking }) {
  const t = texts.useT();
  const experts = found?.similar.experts ?? [];
  if (experts.length === 0) return null;
  const toggle = (person: number) =>
    setAskDraft({
      invited: draft.invited.includes(person)
        ? draft.invited.filter(id => id !== person)
        : [...draft.invited, person],
    });
  return (
    <Card title={t('experts.title')} aside={t('experts.hint')}>
      <ExpertRows
        experts={experts}
        asked={new Set(draft.invited)}
        askedWord={t('experts.asked')}
        onAsk={toggle}
      />
    </Card>
  );
}

/** What stands behind the community: figures, collections, looking after it. */
function Doors() {
  const t = texts.useT();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  return (
    <>
      <IconButton
        ref={anchor}
        label={t('doors')}
        icon={<Ellipsis size={20} aria-hidden="true" />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      />
      <Popover open={open} onClose={() => setOpen(false)} anchor={anchor} label={t('doors')}>
        <Suspense fallback={null}>
          <ManageDoors />
        </Suspense>
      </Popover>
    </>
  );
}

function Phone({ lane }: { lane: Lane }) {
  const t = texts.useT();
  const navigate = useNavigate();
  const unread = useStore(communityUnread);
  const [notices, setNotices] = useState(false);
  const bell = useRef<HTMLButtonElement>(null);
  const ask = () => navigate('/community/ask');
  return (
    <div className={css.phone}>
      <header className={css.head}>
        <h1>{t('title')}</h1>
        <Doors />
        <BellButton
          ref={bell}
          unread={unread}
          label={unread > 0 ? t('notices.unread', { n: unread }) : t('notices.open')}
          onClick={() => setNotices(true)}
        />
      </header>
      <button type="button" className={css.askDoor} onClick={ask}>
        {t('ask.placeholder')}
      </button>
      <QuestionTabs lane={lane} onLane={next => navigate(pathOfLane(next), { replace: true })} onAsk={ask} />
      <Popover open={notices} onClose={() => setNotices(false)} anchor={bell} label={t('notices.title')}>
        <Suspense fallback={null}>
          <NoticeList most={30} onLeave={() => setNotices(false)} />
        </Suspense>
      </Popover>
    </div>
  );
}
