import { useState } from 'react';
import { asHubError, type HubError, http } from '../../kernel/http';
import type { GiveAnswer, RequestCard } from '../../kernel/wire';
import { toast } from '../../look';
import { answerText, type Party } from './card';
import { texts } from './texts';

/** Where a request stands. */
export interface RequestPlace {
  room: number;
  n: number;
  request: RequestCard;
}

export interface Answering {
  /** The choice that is on its way. */
  under: number | null;
  busy: boolean;
  error: HubError | null;
  answer: (party: Party, said: { choice: number } | { text: string }) => Promise<boolean>;
}

/** Sends answers. The events that follow draw what came of it. */
export function useAnswering({ room, n, request }: RequestPlace): Answering {
  const [under, setUnder] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<HubError | null>(null);
  const answer: Answering['answer'] = async (party, said) => {
    const body: GiveAnswer = { section: party?.id ?? null, choice: null, text: null, ...said };
    setBusy(true);
    setUnder(body.choice);
    setError(null);
    try {
      await http.put<RequestCard>(`/api/chat/rooms/${room}/messages/${n}/answer`, body);
      toast(texts.t('sent', { answer: answerText(request, body) }));
      return true;
    } catch (cause) {
      setError(asHubError(cause));
      return false;
    } finally {
      setBusy(false);
      setUnder(null);
    }
  };
  return { under, busy, error, answer };
}
