import { Bell, BellRing } from 'lucide-react';
import { useEffect } from 'react';
import { asHubError } from '../../kernel/http';
import { useStore } from '../../kernel/store';
import type { Watched } from '../../kernel/wire';
import { Button, toast } from '../../look';
import { api, type Filter } from '../api';
import { watchedTopics } from '../community';
import { watches, withWatched } from '../fold/watches';
import { texts } from '../texts';

/** A list of one tag or one subject can be watched: its new questions are told. */
export function WatchTopic({ filter }: { filter: Filter }) {
  const what = topicOf(filter);
  return what && <TopicButton what={what} />;
}

function topicOf({ tag, category }: Filter): Watched | null {
  if (tag !== null) return { kind: 'TAG', id: tag };
  return category === null ? null : { kind: 'CATEGORY', id: category };
}

function TopicButton({ what }: { what: Watched }) {
  const t = texts.useT();
  const { value } = useStore(watchedTopics.state);
  useEffect(() => {
    if (!watchedTopics.state.get().value) void watchedTopics.load();
  }, []);
  if (!value) return null;
  const on = watches(value.watches, what);
  const show = (to: boolean) =>
    watchedTopics.change(held => ({ ...held, watches: withWatched(held.watches, what, to) }));
  const toggle = async () => {
    show(!on);
    try {
      await api.watchTopic(what, !on);
    } catch (cause) {
      show(on);
      toast(asHubError(cause).message);
    }
  };
  return (
    <Button
      size={30}
      aria-pressed={on}
      icon={on ? <BellRing size={16} aria-hidden="true" /> : <Bell size={16} aria-hidden="true" />}
      onClick={() => void toggle()}
    >
      {t(on ? 'page.watching' : 'page.watch')}
    </Button>
  );
}
