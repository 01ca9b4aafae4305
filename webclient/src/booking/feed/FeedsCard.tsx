import { useState } from 'react';
import { asHubError } from '../../kernel/http';
import { useLoaded } from '../../kernel/loaded';
import { clock, day } from '../../kernel/time';
import { Broken, Button, Card, SkeletonRows, toast } from '../../look';
import { usePlaces } from '../places';
import css from './Feed.module.css';
import { type Feed, type FeedMade, feedApi } from './feedApi';
import { MadeNotice } from './MadeNotice';
import { MakeFeed } from './MakeFeed';
import { texts } from './texts';

const MOST_FEEDS = 10;

/** What can be read from outside, since when, when last; each ended by one press. */
export function FeedsCard() {
  const t = texts.useT();
  const { value, error, reload } = useLoaded('feeds', feedApi.list);
  const [made, setMade] = useState<FeedMade | null>(null);
  const [gone, setGone] = useState<readonly number[]>([]);
  const feeds = value?.feeds.filter(({ id }) => !gone.includes(id)) ?? [];
  const revoke = (feed: Feed) => {
    setGone(all => [...all, feed.id]);
    if (made?.feed.id === feed.id) setMade(null);
    feedApi.revoke(feed.id).then(
      () => toast(t('feeds.revoked')),
      cause => {
        setGone(all => all.filter(id => id !== feed.id));
        toast(asHubError(cause).message);
      },
    );
  };
  return (
    <Card title={t('feeds.title')}>
      <p className={css.text}>{t('feeds.text')}</p>
      {!value && (error ? <Broken error={error} onRetry={reload} /> : <SkeletonRows rows={1} />)}
      {value && feeds.length === 0 && <p className={css.none}>{t('feeds.none')}</p>}
      <ul>
        {feeds.map(feed => (
          <FeedRow key={feed.id} feed={feed} onRevoke={() => revoke(feed)} />
        ))}
      </ul>
      {made && <MadeNotice made={made} />}
      {feeds.length >= MOST_FEEDS ? (
        <p className={css.hint}>{t('feeds.full10')}</p>
      ) : (
        <MakeFeed
          onMade={next => {
            setMade(next);
            reload();
          }}
        />
      )}
    </Card>
  );
}

function FeedRow({ feed, onRevoke }: { feed: Feed; onRevoke: () => void }) {
  const t = texts.useT();
  const { nameOf } = usePlaces();
  const { place, busyOnly, made, used } = feed;
  const what = place === null ? t('feeds.mine') : t('feeds.place', { place: nameOf(place) });
  const read = used ? t('feeds.used', { day: day(used), time: clock(used) }) : t('feeds.unused');
  return (
    <li className={css.feed}>
      <span className={css.words}>
        <b>{what}</b>
        <span className={css.hint}>{t(busyOnly ? 'feeds.busy' : 'feeds.full')}</span>
        <span className={css.hint}>
          {t('feeds.made', { day: day(made) })}・{read}
        </span>
      </span>
      <Button size={30} kind="danger" aria-label={t('feeds.revokeOf', { what })} onClick={onRevoke}>
        {t('feeds.revoke')}
      </Button>
    </li>
  );
}
