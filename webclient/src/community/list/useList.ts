import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { asHubError, type HubError } from '../../kernel/http';
import { useStore } from '../../kernel/store';
import { stream } from '../../kernel/stream';
import type { QuestionList } from '../../kernel/wire';
import { api } from '../api';
import { onCommunity } from '../community';
import { applyListEvent, type Lane, needsAnew } from '../fold/list';
import { Live } from '../live';

/** Several events in a row ask for one list. */
const SETTLE_MS = 800;

export interface Listed {
  list: QuestionList | null;
  error: HubError | null;
  reload: () => void;
  /** Loads the next page, if there is one. */
  more: () => void;
  busy: boolean;
}

/** A list of questions, page after page, moved on by what happens. */
export function useList({ tab, filter: { category, tag, unit } }: Lane): Listed {
  const lane = useMemo<Lane>(() => ({ tab, filter: { category, tag, unit } }), [tab, category, tag, unit]);
  const live = useMemo(
    () =>
      new Live<QuestionList>(
        () => api.list(lane.tab, lane.filter, null),
        (list, event) => applyListEvent(list, event, lane),
      ),
    [lane],
  );
  const { value, error } = useStore(live.state);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<HubError | null>(null);
  const reload = useCallback(() => {
    setTrouble(null);
    void live.load();
  }, [live]);

  useEffect(() => {
    void live.load();
    let soon: ReturnType<typeof setTimeout> | undefined;
    const anew = () => {
      clearTimeout(soon);
      soon = setTimeout(() => void live.load(), SETTLE_MS);
    };
    const ends = [
      onCommunity(event => {
        live.hear(event);
        if (needsAnew(event, lane)) anew();
      }),
      stream.onReset(seq => void live.load(seq)),
    ];
    return () => {
      clearTimeout(soon);
      for (const end of ends) end();
    };
  }, [live, lane]);
  useEffect(() => (error ? stream.onLive(reload) : undefined), [error, reload]);

  const loading = useRef(false);
  const more = useCallback(() => {
    const held = live.state.get().value;
    if (!held?.next || loading.current) return;
    loading.current = true;
    setBusy(true);
    api
      .list(lane.tab, lane.filter, held.next)
      .then(
        page => live.change(now => (now.next === held.next ? joined(now, page) : now)),
        cause => setTrouble(asHubError(cause)),
      )
      .finally(() => {
        loading.current = false;
        setBusy(false);
      });
  }, [live, lane]);
  return { list: value, error: error ?? trouble, reload, more, busy };
}

/** A question that has moved meanwhile stays where it is shown. */
export function joined(list: QuestionList, page: QuestionList): QuestionList {
  const known = new Set(list.questions.map(({ id }) => id));
  const fresh = page.questions.filter(({ id }) => !known.has(id));
  return { ...list, questions: [...list.questions, ...fresh], next: page.next };
}
