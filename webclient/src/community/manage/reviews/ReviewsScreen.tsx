import { ListChecks } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { asHubError, type HubError } from '../../../kernel/http';
import type { ReviewList } from '../../../kernel/wire';
import { Broken, Button, Chip, Empty, SkeletonRows } from '../../../look';
import { useRole } from '../../../session/session';
import css from '../Manage.module.css';
import { ManagePage } from '../ManagePage';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import { ReviewCard } from './ReviewCard';

/** 回答の見直し: what I, or my section, should look at again. */
export default function ReviewsScreen() {
  const t = texts.useT();
  const moderator = useRole('MODERATOR');
  const [all, setAll] = useState(false);
  return (
    <ManagePage
      title={t('reviews.title')}
      intro={t('reviews.intro')}
      actions={
        moderator && (
          <Chip chosen={all} onPress={() => setAll(!all)}>
            {t('reviews.all')}
          </Chip>
        )
      }
    >
      <List key={String(all)} all={all} />
    </ManagePage>
  );
}

function List({ all }: { all: boolean }) {
  const t = texts.useT();
  const { value, error, load, drop } = useReviews(all);
  if (error && !value) return <Broken error={error} onRetry={() => load(null)} />;
  if (!value) return <SkeletonRows rows={4} />;
  if (value.reviews.length === 0)
    return (
      <Empty icon={<ListChecks />} title={t('reviews.none')}>
        {t('reviews.noneText')}
      </Empty>
    );
  return (
    <div className={css.items}>
      {value.reviews.map(review => (
        <ReviewCard key={review.answer} review={review} onDone={() => drop(review.answer)} />
      ))}
      {value.next !== null && <Button onClick={() => load(value.next)}>{t('reviews.more')}</Button>}
    </div>
  );
}

function useReviews(all: boolean) {
  const [value, setValue] = useState<ReviewList | null>(null);
  const [error, setError] = useState<HubError | null>(null);
  const load = useCallback(
    (after: string | null) => {
      manageApi.reviews(all, after).then(
        page => {
          setError(null);
          setValue(now =>
            now && after !== null ? { ...page, reviews: [...now.reviews, ...page.reviews] } : page,
          );
        },
        cause => setError(asHubError(cause)),
      );
    },
    [all],
  );
  useEffect(() => load(null), [load]);
  const drop = (answer: number) =>
    setValue(now => now && { ...now, reviews: now.reviews.filter(review => review.answer !== answer) });
  return { value, error, load, drop };
}
