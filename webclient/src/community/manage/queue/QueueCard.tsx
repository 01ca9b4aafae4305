import { useState } from 'react';
import { wordsOf } from '../../../chat/markdown/words';
import { Link } from '../../../kernel/router';
import { dayAndClock } from '../../../kernel/time';
import type { QueueItem } from '../../../kernel/wire';
import { Button, Card, cx, Notice, Seal, Sheet, toast } from '../../../look';
import css from '../Manage.module.css';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import { useDeed } from '../useDeed';

const MOST_SHOWN = 400;

/** One post with why it is here and what can be done about it. */
export function QueueCard({ item, onDone }: { item: QueueItem; onDone: () => void }) {
  const t = texts.useT();
  const deed = useDeed();
  const [dropping, setDropping] = useState(false);
  const { question, answer, reason, why, since } = item;
  const text = wordsOf(answer?.text ?? question.excerpt, [], MOST_SHOWN);
  const act = async (deedOf: () => Promise<unknown>, said: string, undo?: () => Promise<unknown>) => {
    if (!(await deed.run(deedOf))) return;
    toast(said, undo && (() => void undo().then(onDone)));
    onDone();
  };
  const hide = () =>
    act(
      () => manageApi.hide(question.id),
      t('queue.hidden'),
      () => manageApi.show(question.id),
    );
  const show = () =>
    act(
      () => manageApi.show(question.id),
      t('queue.shown'),
      () => manageApi.hide(question.id),
    );
  return (
    <Card>
      <article className={css.item}>
        <p className={css.facts}>
          <Seal kind={reason === 'REPORTED' ? 'open' : 'plain'}>{t(`queue.${reason}`)}</Seal>
          {answer && <Seal kind="plain">{t('queue.answer')}</Seal>}
          {t('queue.since', { time: dayAndClock(since) })}
        </p>
        <Link className={css.itemTitle} href={`/community/q/${question.id}`}>
          {question.title}
        </Link>
        {text && <p className={css.quote}>{text}</p>}
        {why.length > 0 && (
          <p className={cx(css.quote, css.warn)}>
            <b>{t('queue.why')}</b> {why.join(' / ')}
          </p>
        )}
        {deed.error && <Notice kind="refused" title={deed.error.message} />}
        <div className={css.actions}>
          {reason === 'REPORTED' && (
            <Button
              kind="filled"
              disabled={deed.busy}
              onClick={() => void act(() => manageApi.settle(question.id), t('queue.settled'))}
            >
              {t('queue.settle')}
            </Button>
          )}
          {reason !== 'REPORTED' && (
            <Button kind="filled" disabled={deed.busy} onClick={() => void show()}>
              {t('queue.show')}
            </Button>
          )}
          {reason !== 'HIDDEN' && !answer && (
            <Button kind="danger" disabled={deed.busy} onClick={() => void hide()}>
              {t('queue.hide')}
            </Button>
          )}
          {answer && (
            <Button kind="danger" disabled={deed.busy} onClick={() => setDropping(true)}>
              {t('queue.drop')}
            </Button>
          )}
        </div>
      </article>
      {dropping && answer && (
        <Sheet kind="ask" label={t('queue.dropAsk')} onClose={() => setDropping(false)}>
          <div className={css.form}>
            <h2 className={css.formTitle}>{t('queue.dropAsk')}</h2>
            <p>{t('queue.dropText')}</p>
            <div className={css.foot}>
              <Button onClick={() => setDropping(false)}>{t('cancel')}</Button>
              <Button
                kind="danger"
                onClick={() => {
                  setDropping(false);
                  void act(() => manageApi.dropAnswer(answer.id), t('queue.dropped'));
                }}
              >
                {t('queue.drop')}
              </Button>
            </div>
          </div>
        </Sheet>
      )}
    </Card>
  );
}
