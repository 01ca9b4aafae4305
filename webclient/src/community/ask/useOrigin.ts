import { useEffect } from 'react';
import { asHubError } from '../../kernel/http';
import { navigate } from '../../kernel/router';
import { toast } from '../../look';
import { api } from '../api';
import { askDraft, loadAskDraft, NO_DRAFT, setAskDraft, split } from './askDraft';

/** A message of a chat room as the beginning of a question: `/community/ask?room=&n=`. */
export function useOrigin(search: string): void {
  useEffect(() => {
    const query = new URLSearchParams(search);
    const room = Number(query.get('room'));
    const n = Number(query.get('n'));
    if (!room || !n) return;
    // Coming back to this page must not fill the field again.
    navigate('/community/ask', { replace: true });
    void begin(room, n);
  }, [search]);
}

async function begin(room: number, n: number): Promise<void> {
  try {
    await loadAskDraft();
    const source = await api.source(room, n);
    const { title, rest } = split(source.text.trim());
    const before = askDraft.get();
    setAskDraft({
      ...NO_DRAFT,
      title,
      details: rest,
      open: rest !== '',
      origin: { ...source.from, name: source.title },
    });
    if (before.title !== '' && before.title !== title) keepBefore(before);
  } catch (cause) {
    toast(asHubError(cause).message);
  }
}

/** What was being written gives way, and can be had back. */
function keepBefore(before: typeof NO_DRAFT): void {
  void import('../texts').then(({ texts }) => toast(texts.t('ask.dropped'), () => setAskDraft(before)));
}
