import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef } from 'react';
import { isComposing } from '../../chat/composerKeys';
import { MentionList } from '../../chat/writing/MentionList';
import { stillNamed } from '../../chat/writing/mentionText';
import { useGrowing } from '../../chat/writing/useGrowing';
import { useMention } from '../../chat/writing/useMention';
import type { Named } from '../../kernel/outboxShelf';
import css from './MentionArea.module.css';

interface MentionAreaProps {
  label: string;
  value: string;
  named: readonly Named[];
  onChange: (text: string, named: readonly Named[]) => void;
  /** Ctrl+Enter, and Enter alone where that is wanted. */
  onSubmit?: () => void;
  enterSubmits?: boolean;
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  placeholder?: string;
  rows?: number;
  /** Inside a box that has an edge of its own. */
  bare?: boolean;
  autoFocus?: boolean;
  invalid?: boolean;
  describedBy?: string;
  ref?: Ref<HTMLTextAreaElement> | undefined;
}

/** A field in which people and sections are named by @. Enter does nothing of its own while an IME is composing. */
export function MentionArea({
  label,
  value,
  named,
  onChange,
  onSubmit,
  enterSubmits = false,
  onKeyDown,
  placeholder = label,
  rows = 1,
  bare = false,
  autoFocus = false,
  invalid = false,
  describedBy,
  ref,
}: MentionAreaProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  // Names stay known for as long as the field is there: what Ctrl+Z brings back still names.
  const known = useRef<readonly Named[]>([]);
  known.current = union(known.current, named);
  const mention = useMention({ room: null, area, named: known });
  useGrowing(area, value);
  useImperativeHandle(ref, () => area.current as HTMLTextAreaElement);

  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (mention.press(event)) return;
    const { nativeEvent } = event;
    const command = event.ctrlKey || event.metaKey;
    const submits = event.key === 'Enter' && (command || (enterSubmits && !event.shiftKey && !event.altKey));
    if (onSubmit && submits && !isComposing(nativeEvent)) {
      event.preventDefault();
      return onSubmit();
    }
    onKeyDown?.(event);
  };
  return (
    <div className={css.host}>
      <textarea
        ref={area}
        className={css.area}
        data-bare={bare || undefined}
        rows={rows}
        style={{ minBlockSize: `calc(${rows} * 1.5rem + 1rem)` }}
        value={value}
        placeholder={placeholder}
        aria-label={label}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        aria-autocomplete="list"
        aria-controls={mention.open ? `${id}-names` : undefined}
        aria-activedescendant={mention.open ? `${id}-names-${mention.at}` : undefined}
        // biome-ignore lint/a11y/noAutofocus: it was opened by a press to be written in
        autoFocus={autoFocus}
        onChange={event => {
          const { value: text } = event.target;
          onChange(text, stillNamed(text, known.current));
          mention.look();
        }}
        onKeyDown={press}
        onSelect={mention.look}
        onBlur={mention.close}
      />
      {mention.open && (
        <MentionList
          id={`${id}-names`}
          candidates={mention.candidates}
          typed={mention.typed}
          at={mention.at}
          onPick={mention.pick}
          onPoint={mention.setAt}
        />
      )}
    </div>
  );
}

function union(known: readonly Named[], more: readonly Named[]): readonly Named[] {
  const fresh = more.filter(({ token }) => !known.some(one => one.token === token));
  return fresh.length === 0 ? known : [...known, ...fresh];
}
