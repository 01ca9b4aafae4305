import { ListFilter, MessagesSquare } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Tabs } from '../../chat/Tabs';
import { Broken, Button, Empty, Popover, SkeletonRows } from '../../look';
import { useTagNames, useUnitName } from '../Bits';
import { useTopics } from '../community';
import type { Lane } from '../fold/list';
import { texts } from '../texts';
import { FilterForm } from './FilterForm';
import css from './List.module.css';
import { isFiltered, NO_FILTER, TABS } from './lanes';
import { QuestionRow } from './QuestionRow';
import { useList } from './useList';
import { WatchTopic } from './WatchTopic';

interface QuestionTabsProps {
  lane: Lane;
  onLane: (lane: Lane) => void;
  onAsk: () => void;
}

/** The questions of the hub, by what one comes for. */
export function QuestionTabs({ lane, onLane, onAsk }: QuestionTabsProps) {
  const t = texts.useT();
  const [filtering, setFiltering] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const what = useFilterWords(lane);
  return (
    <section className={css.card} aria-label={t('tab.label')}>
      <div className={css.tabs}>
        <Tabs
          label={t('tab.label')}
          value={lane.tab}
          options={TABS.map(tab => ({ value: tab, label: t(`tab.${tab}`) }))}
          onChange={tab => onLane({ ...lane, tab })}
          aside={
            <span className={css.asides}>
              <WatchTopic filter={lane.filter} />
              <Button
                ref={anchor}
                kind="plain"
                size={30}
                icon={<ListFilter size={16} aria-hidden="true" />}
                aria-haspopup="dialog"
                onClick={() => setFiltering(true)}
              >
                <span className={what ? undefined : css.filterWord}>{what ?? t('filter.none')}</span>
              </Button>
            </span>
          }
        />
      </div>
      <Popover open={filtering} onClose={() => setFiltering(false)} anchor={anchor} label={t('filter.title')}>
        <FilterForm
          filter={lane.filter}
          onChange={filter => onLane({ ...lane, filter })}
          onClose={() => setFiltering(false)}
        />
      </Popover>
      <Rows lane={lane} onLane={onLane} onAsk={onAsk} />
    </section>
  );
}

/** What the list is narrowed to, in words. */
function useFilterWords({ filter: { category, tag, unit } }: Lane): string | null {
  const topics = useTopics();
  const tags = useTagNames();
  const unitName = useUnitName();
  const words = [
    topics?.categories.find(({ id }) => id === category)?.name,
    tag !== null && tags.has(tag) ? `#${tags.get(tag)}` : undefined,
    unitName(unit) ?? undefined,
  ].filter(word => word !== undefined);
  return words.length === 0 ? null : words.join('・');
}

function Rows({ lane, onLane, onAsk }: QuestionTabsProps) {
  const t = texts.useT();
  const { list, error, reload, more, busy } = useList(lane);
  if (!list)
    return error ? <Broken error={error} onRetry={reload} /> : <SkeletonRows rows={6} height="3.875rem" />;
  if (list.questions.length === 0) {
    return isFiltered(lane.filter) ? (
      <Empty
        icon={<ListFilter size={30} />}
        title={t('empty.filtered')}
        action={
          <Button kind="outlined" onClick={() => onLane({ ...lane, filter: NO_FILTER })}>
            {t('filter.clear')}
          </Button>
        }
      >
        {t('empty.filteredText')}
      </Empty>
    ) : (
      <Empty
        icon={<MessagesSquare size={30} />}
        title={t(`empty.${lane.tab}`)}
        action={
          <Button kind="outlined" onClick={onAsk}>
            {t('ask.start')}
          </Button>
        }
      >
        {t(`empty.${lane.tab}Text`)}
      </Empty>
    );
  }
  return (
    <>
      <ul className={css.rows}>
        {list.questions.map(brief => (
          <QuestionRow key={brief.id} brief={brief} />
        ))}
      </ul>
      {error && <Broken error={error} onRetry={reload} />}
      {list.next && <More busy={busy} onMore={more} />}
    </>
  );
}

/** The next page comes when the end of this one is near; the button is for whoever cannot scroll. */
function More({ busy, onMore }: { busy: boolean; onMore: () => void }) {
  const t = texts.useT();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = end.current;
    if (!element || busy) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && onMore(), {
      rootMargin: '600px',
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [busy, onMore]);
  return (
    <div ref={end} className={css.more}>
      <Button kind="plain" size={30} disabled={busy} onClick={onMore}>
        {t('more')}
      </Button>
    </div>
  );
}
