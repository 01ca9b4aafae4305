import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { Named } from '../../kernel/outboxShelf';
import type { RoomSummary } from '../../kernel/wire';
import { isComposing } from '../composerKeys';
import { apply } from './format';
import { type Candidate, type Query, queryAt } from './mention';
import { withName } from './mentionText';
import { learn } from './names';
import { useCandidates } from './useCandidates';

interface UseMention {
  /** Null where one writes to everybody. */
  room: RoomSummary | null;
  area: RefObject<HTMLTextAreaElement | null>;
  /** Those whose names the field knows; a name chosen is added before it is typed. */
  named: RefObject<readonly Named[]>;
}

/** Completes names behind an @. While an IME is composing every key is the IME's. */
export function useMention({ room, area, named }: UseMention) {
  const [query, setQuery] = useState<Query | null>(null);
  const [at, setAt] = useState(0);
  /** Where Esc was pressed: that @ is meant as it stands. */
  const [refused, setRefused] = useState<number | null>(null);
  const typed = query && query.from !== refused ? query.text : null;
  const candidates = useCandidates(room, typed);
  const open = typed !== null && candidates !== null && (candidates.length > 0 || typed.length > 1);
  const chosen = Math.min(at, Math.max(0, (candidates?.length ?? 0) - 1));

  const look = () => {
    const element = area.current;
    if (!element || element.selectionStart !== element.selectionEnd) return setQuery(null);
    const next = queryAt(element.value, element.selectionStart);
    if (next?.text !== query?.text) setAt(0);
    if (!next) setRefused(null);
    setQuery(next);
  };
  const pick = (candidate: Candidate) => {
    const element = area.current;
    if (!element || !query) return;
    const one = withName(named.current, candidate.token, candidate.name, candidate.unit);
    named.current = [...named.current.filter(other => other.token !== one.token), one];
    learn(one.token, one.shown);
    const text = `${one.shown} `;
    const caret = query.from + text.length;
    apply(element, { from: query.from, to: query.to, text, select: { from: caret, to: caret } });
    setQuery(null);
  };
  /** @returns whether the key was for the list */
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    if (!open || isComposing(event.nativeEvent)) return false;
    const count = candidates.length;
    const candidate = candidates[chosen];
    if (event.key === 'ArrowDown') setAt((chosen + 1) % Math.max(1, count));
    else if (event.key === 'ArrowUp') setAt((chosen + count - 1) % Math.max(1, count));
    else if (event.key === 'Escape') setRefused(query?.from ?? null);
    else if ((event.key === 'Enter' || event.key === 'Tab') && candidate && isPlain(event)) pick(candidate);
    else return false;
    event.preventDefault();
    return true;
  };
  /** Types an @ for who does not know the key. */
  const begin = () => {
    const element = area.current;
    if (!element) return;
    const { selectionStart: from, selectionEnd: to, value } = element;
    const text = /[A-Za-z0-9._%+-]$/.test(value.slice(0, from)) ? ' @' : '@';
    apply(element, { from, to, text, select: { from: from + text.length, to: from + text.length } });
    look();
  };
  return {
    open,
    candidates: candidates ?? [],
    typed: typed ?? '',
    at: chosen,
    setAt,
    look,
    pick,
    press,
    begin,
    close: () => setQuery(null),
  };
}

const isPlain = ({ shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent) =>
  !shiftKey && !altKey && !ctrlKey && !metaKey;
