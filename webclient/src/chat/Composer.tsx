import { SendHorizontal } from 'lucide-react';
import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { sendKey } from '../kernel/preferences';
import { useStore } from '../kernel/store';
import type { RoomSummary } from '../kernel/wire';
import { Button, useMedia } from '../look';
import css from './Composer.module.css';
import { sends } from './composerKeys';
import { drafts, save, setDraft } from './drafts';
import { nameOf } from './sections';
import { texts } from './texts';
import { tellTyping } from './typing';

const MOST_CHARS = 10_000;
/** On glass the Enter key is for new lines, the button sends. */
const TOUCH = '(pointer: coarse)';

interface ComposerProps {
  room: RoomSummary;
  /** Rejects when the message could not even be kept on this device. */
  onSend: (text: string) => Promise<void>;
  ref: Ref<HTMLTextAreaElement>;
}

/** Where one writes. Enter never sends while an IME is composing. */
export function Composer({ room, onSend, ref }: ComposerProps) {
  const t = texts.useT();
  const id = useId();
  const text = useStore(drafts, all => all.get(room.id) ?? '');
  const chosenKey = useStore(sendKey);
  const key = useMedia(TOUCH) ? 'ctrl-enter' : chosenKey;
  const [composing, setComposing] = useState(false);
  const [failed, setFailed] = useState(false);
  const area = useGrowing(text);
  useEffect(() => () => void save(), []);
  useImperativeHandle(ref, () => area.current as HTMLTextAreaElement);

  const over = text.length > MOST_CHARS ? [...text].length - MOST_CHARS : 0;
  const ready = text.trim() !== '' && over <= 0;

  const submit = () => {
    if (!ready) return;
    setDraft(room.id, '');
    setFailed(false);
    onSend(text.trimEnd()).catch(() => {
      setFailed(true);
      setDraft(room.id, text);
    });
    area.current?.focus();
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!sends(event.nativeEvent, key)) return;
    event.preventDefault();
    submit();
  };
  const hint = composing ? 'compose.composing' : key === 'enter' ? 'compose.enter' : 'compose.ctrlEnter';
  const trouble = over > 0 ? t('compose.tooLong', { n: over }) : failed ? t('compose.failed') : null;

  return (
    <form
      className={css.composer}
      onSubmit={event => {
        event.preventDefault();
        submit();
      }}
    >
      <textarea
        ref={area}
        className={css.text}
        rows={1}
        value={text}
        placeholder={t('compose.placeholder')}
        aria-label={t('compose.label', { name: nameOf(room) })}
        aria-describedby={`${id}-hint`}
        aria-invalid={trouble ? true : undefined}
        onChange={event => {
          setDraft(room.id, event.target.value);
          if (event.target.value) tellTyping(room.id);
        }}
        onKeyDown={press}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
      <div className={css.foot}>
        <p
          id={`${id}-hint`}
          className={trouble ? css.trouble : css.hint}
          role={trouble ? 'alert' : undefined}
        >
          {trouble ?? t(hint)}
        </p>
        <Button
          type="submit"
          kind="filled"
          className={css.send}
          disabled={!ready}
          icon={<SendHorizontal size={18} aria-hidden="true" />}
        >
          <span className={css.word}>{t('compose.send')}</span>
        </Button>
      </div>
    </form>
  );
}

/** As high as its text, up to what the style sheet allows. */
function useGrowing(text: string) {
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text decides the height
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${element.scrollHeight}px`;
  }, [text]);
  return area;
}
