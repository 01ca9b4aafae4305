import {
  Bell,
  BellRing,
  Ellipsis,
  EyeOff,
  Flag,
  GitMerge,
  History,
  Link2,
  Lock,
  LockOpen,
  Pencil,
  Split,
  TextSearch,
} from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { QuestionPage } from '../../kernel/wire';
import { Button, Menu, type MenuItem, PHONE, useMedia } from '../../look';
import { api } from '../api';
import { texts } from '../texts';
import { copyPageLink, tried, watch } from './commands';
import css from './Question.module.css';

const EditDialog = lazy(() => import('./EditDialog'));
const VersionsDialog = lazy(() => import('./VersionsDialog'));
const FindDialog = lazy(() => import('./FindDialog'));
const WordingsDialog = lazy(() => import('./WordingsDialog'));
const WordDialog = lazy(() => import('./WordDialog'));

type Opened = 'wordings' | 'edit' | 'versions' | 'duplicate' | 'merge' | 'report';

/** Watching, the link, and all that may be done with a question. */
export function QuestionTools({ page }: { page: QuestionPage }) {
  const t = texts.useT();
  const phone = useMedia(PHONE);
  const [opened, setOpened] = useState<Opened | null>(null);
  const { head, mine, watchers } = page;
  const { id, locked, shown, state } = head.brief;
  const moderates = mine.may.includes('MODERATE');
  const edits = mine.may.includes('EDIT') && (!locked || moderates);
  const item = (possible: boolean, one: MenuItem): MenuItem[] => (possible ? [one] : []);
  const items: MenuItem[] = [
    ...item(edits, {
      id: 'edit',
      icon: <Pencil size={18} />,
      label: t('page.edit'),
      onAction: () => setOpened('edit'),
    }),
    ...item(head.version > 1, {
      id: 'versions',
      icon: <History size={18} />,
      label: t('page.versions'),
      onAction: () => setOpened('versions'),
    }),
    ...item(phone, {
      id: 'link',
      icon: <Link2 size={18} />,
      label: t('page.link'),
      onAction: () => void copyPageLink(id),
    }),
    ...item(edits && state !== 'DUPLICATE', {
      id: 'duplicate',
      icon: <Split size={18} />,
      label: t('page.duplicate'),
      onAction: () => setOpened('duplicate'),
    }),
    ...item(edits && state === 'DUPLICATE', {
      id: 'notDuplicate',
      icon: <Split size={18} />,
      label: t('page.notDuplicate'),
      onAction: () => void tried(id, () => api.notDuplicate(id)),
    }),
    ...item(moderates, {
      id: 'merge',
      icon: <GitMerge size={18} />,
      label: t('page.merge'),
      onAction: () => setOpened('merge'),
    }),
    ...item(moderates, {
      id: 'wordings',
      icon: <TextSearch size={18} />,
      label: t('page.wordings'),
      onAction: () => setOpened('wordings'),
    }),
    ...item(moderates, {
      id: 'lock',
      icon: locked ? <LockOpen size={18} /> : <Lock size={18} />,
      label: t(locked ? 'page.unlock' : 'page.lock'),
      onAction: () => void tried(id, () => api.lock(id, !locked)),
    }),
    ...item(!mine.asker, {
      id: 'report',
      icon: <Flag size={18} />,
      label: t('page.report'),
      onAction: () => setOpened('report'),
    }),
    ...item(moderates, {
      id: 'hide',
      icon: <EyeOff size={18} />,
      danger: shown === 'SHOWN',
      label: t(shown === 'SHOWN' ? 'page.hide' : 'page.show'),
      onAction: () => void tried(id, () => api.hide(id, shown === 'SHOWN')),
    }),
  ];
  return (
    <span className={css.tools}>
      <WatchButton question={id} on={mine.watching} n={watchers} />
      {!phone && (
        <Button icon={<Link2 size={16} aria-hidden="true" />} onClick={() => void copyPageLink(id)}>
          {t('page.link')}
        </Button>
      )}
      <Menu label={t('page.menu')} icon={<Ellipsis size={20} />} items={items} />
      <Suspense fallback={null}>
        {opened === 'edit' && <EditDialog head={head} onClose={() => setOpened(null)} />}
        {opened === 'versions' && (
          <VersionsDialog subject={{ question: id }} onClose={() => setOpened(null)} />
        )}
        {(opened === 'duplicate' || opened === 'merge') && (
          <FindDialog what={opened} brief={head.brief} onClose={() => setOpened(null)} />
        )}
        {opened === 'wordings' && <WordingsDialog question={id} onClose={() => setOpened(null)} />}
        {opened === 'report' && (
          <WordDialog
            what="report"
            onSend={why => api.report({ question: id }, why)}
            onClose={() => setOpened(null)}
          />
        )}
      </Suspense>
    </span>
  );
}

function WatchButton({ question, on, n }: { question: number; on: boolean; n: number }) {
  const t = texts.useT();
  return (
    <Button
      aria-pressed={on}
      icon={on ? <BellRing size={16} aria-hidden="true" /> : <Bell size={16} aria-hidden="true" />}
      onClick={() => void watch(question, !on)}
    >
      {t(on ? 'page.watchingN' : 'page.watchN', { n })}
    </Button>
  );
}
