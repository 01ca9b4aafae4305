import { useEffect } from 'react';
import { asHubError } from '../../kernel/http';
import { navigate } from '../../kernel/router';
import { toast } from '../../look';
import { api } from '../api';
import { texts } from '../texts';
import { type AskDraft, askDraft, loadAskDraft, NO_DRAFT, setAskDraft, split } from './askDraft';

/** What a question begins with: a message of a chat room (`/community/ask?room=&n=`), or words (`/community?ask=`). */
export function useOrigin(search: string): void {
  useEffect(() => {
    const query = new URLSearchParams(search);
    const words = query.get('ask');
    if (words) {
      navigate('/community/ask', { replace: true });
      void beginWith(words);
      return;
    }
    const room = Number(query.get('room'));
    const n = Number(query.get('n'));
    if (!room || !n) return;
    // Coming back to this page must not fill the field again.
    navigate('/community/ask', { replace: true });
    void begin(room, n);
  }, [search]);
}

async function beginWith(words: string): Promise<void> {
  await loadAskDraft();
  const { title, rest } = split(words.trim());
  take({ ...NO_DRAFT, title, details: rest, open: rest !== '' });
}

async function begin(room: number, n: number): Promise<void> {
  try {
    await loadAskDraft();
    const source = await api.source(room, n);
    const { title, rest } = split(source.text.trim());
    const origin = { ...source.from, name: source.title };
    take({ ...NO_DRAFT, title, details: rest, open: rest !== '', origin });
  } catch (cause) {
    toast(asHubError(cause).message);
  }
}

/** What was being written gives way, and can be had back. */
function take(draft: AskDraft): void {
  const before = askDraft.get();
  setAskDraft(draft);
  if (before.title !== '' && before.title !== draft.title) {
    toast(texts.t('ask.dropped'), () => setAskDraft(before));
  }
}
