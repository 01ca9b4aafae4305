import { Check, Hourglass, PencilLine } from 'lucide-react';
import { useState } from 'react';
import { wordsOf } from '../../../chat/markdown/words';
import { useUnits } from '../../../directory/units';
import { Link } from '../../../kernel/router';
import { shortDay } from '../../../kernel/time';
import type { DueReview } from '../../../kernel/wire';
import { Button, Card, cx, Notice, TextField, toast } from '../../../look';
import { useBrief } from '../../briefs';
import css from '../Manage.module.css';
import { manageApi, type Verdict } from '../manageApi';
import { texts } from '../texts';
import { useDeed } from '../useDeed';

const MOST_CHARS = 500;

/** An answer with three words for it: 正しい at once, 直す and 古い with what is wrong. */
export function ReviewCard({ review, onDone }: { review: DueReview; onDone: () => void }) {
  const t = texts.useT();
  const deed = useDeed();
  const [asking, setAsking] = useState<'FIX' | 'OBSOLETE' | null>(null);
  const [note, setNote] = useState('');
  const author = useBrief(review.author)?.name;
  const unit = useUnits().value?.byId.get(review.unit ?? 0)?.name;
  const say = async (verdict: Verdict) => {
    if (!(await deed.run(() => manageApi.review(review.answer, verdict, note.trim())))) return;
    toast(t(`reviews.done.${verdict}`));
    onDone();
  };
  const choose = (verdict: 'FIX' | 'OBSOLETE') => setAsking(asking === verdict ? null : verdict);
  return (
    <Card>
      <article className={css.item}>
        <Link className={css.itemTitle} href={`/community/q/${review.question}`}>
          {review.title}
        </Link>
        <p className={css.quote}>{wordsOf(review.line, [], review.line.length)}</p>
        <p className={css.facts}>
          {unit && <span>{unit}</span>}
          {author && <span>{t('reviews.by', { name: author })}</span>}
          <span>
            {review.checked ? t('reviews.checked', { date: shortDay(review.checked) }) : t('reviews.never')}
          </span>
          {review.due && <span>{t('reviews.due', { date: shortDay(review.due) })}</span>}
        </p>
        {review.doubts.length > 0 && (
          <div className={cx(css.quote, css.warn)}>
            <b>{t('reviews.doubt', { n: review.doubts.length })}</b>
            {review.doubts.map(doubt => (
              <p key={`${doubt.at} ${doubt.by}`}>
                {shortDay(doubt.at)} {doubt.note}
              </p>
            ))}
          </div>
        )}
        {deed.error && <Notice kind="refused" title={deed.error.message} />}
        <div className={css.actions}>
          <Button
            kind={asking ? 'outlined' : 'filled'}
            icon={<Check size={18} />}
            disabled={deed.busy}
            title={t('reviews.correctText')}
            onClick={() => void say('CORRECT')}
          >
            {t('reviews.correct')}
          </Button>
          <Button
            icon={<PencilLine size={18} />}
            aria-expanded={asking === 'FIX'}
            onClick={() => choose('FIX')}
          >
            {t('reviews.fix')}
          </Button>
          <Button
            icon={<Hourglass size={18} />}
            aria-expanded={asking === 'OBSOLETE'}
            onClick={() => choose('OBSOLETE')}
          >
            {t('reviews.obsolete')}
          </Button>
        </div>
        {asking && (
          <form
            className={css.adding}
            onSubmit={event => {
              event.preventDefault();
              void say(asking);
            }}
          >
            <TextField
              label={t(asking === 'FIX' ? 'reviews.fixNote' : 'reviews.obsoleteNote')}
              value={note}
              onChange={setNote}
              maxLength={MOST_CHARS}
              autoFocus
            />
            <Button kind="filled" size={44} type="submit" disabled={deed.busy}>
              {t('reviews.send')}
            </Button>
          </form>
        )}
      </article>
    </Card>
  );
}
