import { type ChangeEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Named } from '../../kernel/outboxShelf';
import type { RoomSummary } from '../../kernel/wire';
import { lastOfMine } from '../chat';
import { type FieldKey, fieldKey, sends } from '../composerKeys';
import { draftOf, setDraft } from '../drafts';
import type { Spot } from '../parcel';
import { tellTyping } from '../typing';
import { type Editing, editMessage, leaveEdit, setEdit } from './editing';
import { apply, continued, fieldOf, wrapped } from './format';
import { useMention } from './useMention';
import { useSendKey } from './useSendKey';

interface UseField {
  room: RoomSummary;
  spot: Spot;
  /** The message that is being changed; null while the draft is in the field. */
  edit: Editing | null;
  area: RefObject<HTMLTextAreaElement | null>;
  /** Where the others see that one types; null in a thread that is not there yet. */
  typingIn: number | null;
  onSubmit: () => void;
}

/** What happens in the field: letters, names, keys. */
export function useField({ room, spot, edit, area, typingIn, onSubmit }: UseField) {
  const key = useSendKey();
  const [composing, setComposing] = useState(false);
  const current = edit ? edit.named : draftOf(spot).named;
  // Names stay known for as long as the field is there: what Ctrl+Z brings back still names.
  const named = useRef<readonly Named[]>([]);
  named.current = union(named.current, current);
  const mention = useMention({ room, area, named });

  const opened = edit?.message;
  useEffect(() => {
    const element = area.current;
    if (!opened || !element) return;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, [opened, area]);

  const write = (event: ChangeEvent<HTMLTextAreaElement>) => {
    const { value } = event.target;
    if (edit) setEdit(value, named.current);
    else {
      setDraft(spot, value, named.current);
      if (value && typingIn !== null) tellTyping(typingIn);
    }
    mention.look();
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (mention.press(event)) return;
    const { nativeEvent, currentTarget } = event;
    if (sends(nativeEvent, key)) {
      event.preventDefault();
      return onSubmit();
    }
    const meant = fieldKey(nativeEvent, key, currentTarget.value === '');
    if (meant && act(meant, currentTarget)) event.preventDefault();
  };
  /** @returns whether the key has done what it does here */
  const act = (meant: FieldKey, element: HTMLTextAreaElement): boolean => {
    const field = fieldOf(element);
    switch (meant) {
      case 'bold':
        apply(element, wrapped(field, '**'));
        return true;
      case 'italic':
        apply(element, wrapped(field, '*'));
        return true;
      case 'code':
        apply(element, wrapped(field, '`'));
        return true;
      case 'newline': {
        const next = continued(field);
        if (next) apply(element, next);
        return next !== null;
      }
      case 'last': {
        const last = edit || typingIn === null ? null : lastOfMine(typingIn);
        if (last) void editMessage(last);
        return last !== null;
      }
      case 'leave':
        if (edit) leaveEdit();
        return edit !== null;
    }
  };
  const props = {
    onChange: write,
    onKeyDown: press,
    onSelect: mention.look,
    onBlur: mention.close,
    onCompositionStart: () => setComposing(true),
    onCompositionEnd: () => setComposing(false),
  };
  return { props, mention, composing, named: named.current };
}

function union(known: readonly Named[], more: readonly Named[]): readonly Named[] {
  const fresh = more.filter(({ token }) => !known.some(one => one.token === token));
  return fresh.length === 0 ? known : [...known, ...fresh];
}
