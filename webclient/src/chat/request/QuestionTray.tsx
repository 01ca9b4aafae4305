import { ChartBar, CircleAlert, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useStore } from '../../kernel/store';
import { useNow } from '../../kernel/time';
import { Button, IconButton } from '../../look';
import { attachPoll, attachRequest, parcelOf, parcels, type Spot } from '../parcel';
import { dueOf } from './due';
import css from './QuestionTray.module.css';
import { texts } from './texts';

const AskDialog = lazy(() => import('./AskDialog'));
const PollDialog = lazy(() => import('../poll/PollDialog'));

/** Says above the text that it goes as a request or a poll, and takes that away again. */
export function QuestionTray({ spot }: { spot: Spot }) {
  const t = texts.useT();
  const now = useNow();
  const { request, poll } = useStore(parcels, all => parcelOf(all, spot));
  const [changing, setChanging] = useState(false);
  if (!request && !poll) return null;
  const Dialog = request ? AskDialog : PollDialog;
  const words = request
    ? [t('tray.request', { due: dueOf(request.due, now).clock }), request.choices.join(' / ')]
    : [t('tray.poll', { n: poll?.options.length ?? 0 }), poll?.options.join(' / ')];
  return (
    <div className={css.tray} data-kind={request ? 'request' : 'poll'}>
      {request ? <CircleAlert size={18} aria-hidden="true" /> : <ChartBar size={18} aria-hidden="true" />}
      <span className={css.words}>{words.filter(Boolean).join('・')}</span>
      <Button kind="plain" size={30} onClick={() => setChanging(true)}>
        {t('tray.change')}
      </Button>
      <IconButton
        label={t('tray.remove')}
        icon={<X size={18} />}
        onClick={() => (request ? attachRequest(spot, null) : attachPoll(spot, null))}
      />
      {changing && (
        <Suspense fallback={null}>
          <Dialog spot={spot} onClose={() => setChanging(false)} />
        </Suspense>
      )}
    </div>
  );
}
