import { CircleX, CornerUpLeft, Flag, Pencil, ShieldCheck, ShieldX, Trash2 } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { Answer, QuestionPage } from '../../kernel/wire';
import { type MenuItem, toast } from '../../look';
import { useMe } from '../../session/session';
import { api } from '../api';
import { texts } from '../texts';
import { accept, dropAnswer, tried } from './commands';

const EditDialog = lazy(() => import('./EditDialog'));
const OfficialDialog = lazy(() => import('./OfficialDialog'));
const WordDialog = lazy(() => import('./WordDialog'));

/** What one may do with an answer, and the dialog of what was chosen. */
export function useAnswerMenu(
  answer: Answer,
  { head, mine }: QuestionPage,
  name: string,
): { items: MenuItem[]; shown: ReactNode } {
  const t = texts.useT();
  const me = useMe().person.id;
  const [opened, setOpened] = useState<'edit' | 'official' | 'report' | null>(null);
  const { id: question, locked } = head.brief;
  const { id, official, accepted } = answer;
  const moderates = mine.may.includes('MODERATE');
  const own = answer.author === me || (answer.byAsker && mine.asker);
  const speaks = official !== null && mine.officialFor.includes(official.unit);
  const open = !locked || moderates;
  const close = () => setOpened(null);
  const item = (possible: boolean, one: MenuItem): MenuItem[] => (possible ? [one] : []);

  const unofficial = async () => {
    if (await tried(question, () => api.official(id, null))) toast(t('answer.unofficialDone'));
  };
  const postBack = async () => {
    if (await tried(question, () => api.postBack(question, id, uuidv7()))) toast(t('answer.postedBack'));
  };
  const items = [
    ...item(open && (own || speaks || moderates), {
      id: 'edit',
      icon: <Pencil size={18} />,
      label: t('answer.edit'),
      onAction: () => setOpened('edit'),
    }),
    ...item(open && mine.may.includes('OFFICIAL') && official === null, {
      id: 'official',
      icon: <ShieldCheck size={18} />,
      label: t('answer.makeOfficial'),
      onAction: () => setOpened('official'),
    }),
    ...item(open && official !== null && (speaks || moderates), {
      id: 'unofficial',
      icon: <ShieldX size={18} />,
      label: t('answer.unofficial'),
      onAction: () => void unofficial(),
    }),
    ...item(open && accepted !== null && mine.may.includes('ACCEPT'), {
      id: 'unaccept',
      icon: <CircleX size={18} />,
      label: t('answer.unaccept'),
      onAction: () => void accept(question, id, false),
    }),
    ...item(mine.from !== null, {
      id: 'postBack',
      icon: <CornerUpLeft size={18} />,
      label: t('answer.postBack'),
      onAction: () => void postBack(),
    }),
    ...item(!own, {
      id: 'report',
      icon: <Flag size={18} />,
      label: t('page.report'),
      onAction: () => setOpened('report'),
    }),
    ...item(open && (own || moderates), {
      id: 'delete',
      icon: <Trash2 size={18} />,
      danger: true,
      label: t('answer.delete'),
      onAction: () => dropAnswer(question, id),
    }),
  ];
  const shown = (
    <Suspense fallback={null}>
      {opened === 'edit' && <EditDialog head={head} answer={answer} onClose={close} />}
      {opened === 'official' && (
        <OfficialDialog question={question} answer={id} units={mine.officialFor} by={name} onClose={close} />
      )}
      {opened === 'report' && (
        <WordDialog what="report" onSend={why => api.report({ answer: id }, why)} onClose={close} />
      )}
    </Suspense>
  );
  return { items, shown };
}
