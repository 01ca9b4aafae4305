import { useEffect, useRef, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { useFilesReady } from '../../chat/file/fileQueue';
import { clearParcel, parcelOf, parcels } from '../../chat/parcel';
import { toWire } from '../../chat/writing/mentionText';
import { asHubError, type HubError } from '../../kernel/http';
import { useNavigate } from '../../kernel/router';
import { useStore } from '../../kernel/store';
import { toast } from '../../look';
import { api } from '../api';
import { useTopics } from '../community';
import { texts } from '../texts';
import { ASK } from '../writing/spots';
import { type AskDraft, askDraft, dropAskDraft, loadAskDraft, saveAskDraft } from './askDraft';
import { type Found, useSimilar } from './useSimilar';

const MOST_TITLE = 120;
const MOST_TEXT = 20_000;
const MOST_FILES = 10;
const MOST_TAGS = 8;
const MOST_INVITED = 5;

export interface Asking {
  draft: AskDraft;
  found: Found | null;
  /** Tags that go with it: those chosen, and the suggested ones that were not refused. */
  tags: readonly number[];
  /** What is in the way, in words. */
  trouble: string | null;
  error: HubError | null;
  busy: boolean;
  /** It goes as soon as its files are there. */
  waiting: boolean;
  may: boolean;
  submit: () => void;
}

/** The question that is being written, what is like it, and the way to ask it. */
export function useAsk(): Asking {
  const t = texts.useT();
  const navigate = useNavigate();
  const draft = useStore(askDraft);
  const topics = useTopics();
  const files = useFilesReady(ASK);
  const attached = useStore(parcels, all => parcelOf(all, ASK).files.length);
  const found = useSimilar(`${draft.title} ${draft.details}`);
  const [error, setError] = useState<HubError | null>(null);
  const [busy, setBusy] = useState(false);
  const [waiting, setWaiting] = useState(false);
  // A repeat after a lost answer is the same question.
  const op = useRef('');
  const text = [draft.title.trim(), draft.details.trimEnd()].filter(Boolean).join('\n');

  useEffect(() => void loadAskDraft(), []);
  useEffect(() => () => void saveAskDraft(), []);

  const tags = tagsOf(draft, found);
  const trouble = troubleOf();
  const may = draft.title.trim() !== '' && !trouble && !busy;

  const go = async () => {
    setWaiting(false);
    setBusy(true);
    setError(null);
    op.current ||= uuidv7();
    const { category, concerned, anonymous, origin, invited, named } = draft;
    const allowed = topics?.categories.find(({ id }) => id === category)?.rule.anonymous ?? false;
    try {
      const made = await api.ask({
        op: op.current,
        text: toWire(text, named),
        category,
        tags,
        concerned,
        files: parcelOf(parcels.get(), ASK).files.map(({ id }) => id),
        anonymous: anonymous && allowed,
        origin: origin && { room: origin.room, n: origin.n },
        search: found?.search ?? null,
      });
      op.current = '';
      const { question } = made;
      if (found) tellShown(found, 'ASKED');
      if (invited.length > 0)
        void api.invite(question, invited.slice(0, MOST_INVITED)).catch(() => undefined);
      dropAskDraft();
      clearParcel(ASK);
      toast(t(made.shown === 'HELD' ? 'ask.held' : anonymous && allowed ? 'ask.anonymousDone' : 'ask.done'));
      navigate(`/community/q/${question}`);
    } catch (cause) {
      setError(asHubError(cause));
      setBusy(false);
    }
  };
  const submit = () => {
    if (!may) return;
    if (files.ready) void go();
    else setWaiting(true);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes when the files are there
  useEffect(() => {
    if (waiting && files.ready) void go();
  }, [waiting, files.ready]);
  // A text that was changed is another question.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text decides
  useEffect(() => {
    op.current = '';
    setError(null);
  }, [text]);

  function troubleOf(): string | null {
    const title = [...draft.title.trim()].length;
    if (title > MOST_TITLE) return t('ask.tooLong', { n: title - MOST_TITLE });
    if (text.length > MOST_TEXT) return t('ask.textTooLong', { n: text.length - MOST_TEXT });
    return attached > MOST_FILES ? t('ask.tooManyFiles') : null;
  }
  return { draft, found, tags, trouble, error, busy, waiting, may, submit };
}

export function tagsOf({ tags, refusedTags }: AskDraft, found: Found | null): number[] {
  const suggested = found?.similar.tags.filter(tag => !refusedTags.includes(tag)) ?? [];
  return [...new Set([...tags, ...suggested])].slice(0, MOST_TAGS);
}

/** What was shown and what became of it counts for the figures; that it could not be told harms nobody. */
function tellShown({ similar, search }: Found, outcome: 'ASKED' | 'LEFT'): void {
  const shown = similar.hits.map(({ question }) => question.id);
  if (shown.length > 0) void api.shown(search, shown, outcome).catch(() => undefined);
}
