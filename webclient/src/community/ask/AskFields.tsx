import { ImagePlus, X } from 'lucide-react';
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef } from 'react';
import { isComposing } from '../../chat/composerKeys';
import { FileTray } from '../../chat/file/FileTray';
import { attach } from '../../chat/file/fileQueue';
import { useGrowing } from '../../chat/writing/useGrowing';
import { Button, IconButton } from '../../look';
import { texts } from '../texts';
import { MentionArea } from '../writing/MentionArea';
import { ASK } from '../writing/spots';
import css from './Ask.module.css';
import { setAskDraft, split } from './askDraft';
import type { Asking } from './useAsk';

interface TitleFieldProps {
  asking: Asking;
  /** ↓ in the last line: to what was found. */
  onDown: () => boolean;
  onDetails: () => void;
  autoFocus?: boolean;
  ref?: Ref<HTMLTextAreaElement> | undefined;
}

/** The question in one sentence. Enter goes on to the details; while an IME is composing it only confirms. */
export function TitleField({ asking, onDown, onDetails, autoFocus = false, ref }: TitleFieldProps) {
  const t = texts.useT();
  const area = useRef<HTMLTextAreaElement>(null);
  const { draft, trouble } = asking;
  useGrowing(area, draft.title);
  useImperativeHandle(ref, () => area.current as HTMLTextAreaElement);
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event.nativeEvent) || event.shiftKey || event.altKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) asking.submit();
      else onDetails();
    }
    const atEnd = event.currentTarget.selectionEnd === event.currentTarget.value.length;
    if (event.key === 'ArrowDown' && atEnd && onDown()) event.preventDefault();
  };
  return (
    <textarea
      ref={area}
      className={css.title}
      rows={1}
      value={draft.title}
      aria-label={t('ask.label')}
      placeholder={t('ask.placeholder')}
      aria-invalid={trouble ? true : undefined}
      // biome-ignore lint/a11y/noAutofocus: one comes here to write
      autoFocus={autoFocus}
      onChange={event => {
        const { title, rest } = split(event.target.value);
        if (rest === '') return setAskDraft({ title });
        setAskDraft({ title, details: [rest, draft.details].filter(Boolean).join('\n'), open: true });
      }}
      onKeyDown={press}
    />
  );
}

/** What else is to be known, the files, and what is in the way. */
export function Details({ asking, ref }: { asking: Asking; ref?: Ref<HTMLTextAreaElement> }) {
  const t = texts.useT();
  const { draft, trouble, error, waiting } = asking;
  return (
    <>
      {(draft.open || draft.details !== '') && (
        <div className={css.details}>
          <MentionArea
            ref={ref}
            bare
            rows={2}
            label={t('ask.details')}
            placeholder={`${t('ask.details')}　${t('ask.detailsHint')}`}
            value={draft.details}
            named={draft.named}
            onChange={(details, named) => setAskDraft({ details, named })}
            onSubmit={asking.submit}
          />
        </div>
      )}
      <FileTray spot={ASK} />
      {draft.origin && (
        <p className={css.from}>
          {t('ask.from', { name: draft.origin.name })}
          <IconButton
            label={t('ask.fromDrop')}
            icon={<X size={16} />}
            onClick={() => setAskDraft({ origin: null })}
          />
        </p>
      )}
      {waiting && (
        <p className={css.calm} role="status">
          {t('ask.files')}
        </p>
      )}
      {trouble && (
        <p className={css.trouble} role="alert">
          {trouble}
        </p>
      )}
      {error && (
        <p className={css.trouble} role="alert">
          {error.unreachable ? t('unreachable') : `${error.message} ${t('ask.kept')}`}
        </p>
      )}
    </>
  );
}

/** Files of any kind; a phone offers its camera as well. */
export function PhotoButton({ size = 36 }: { size?: 36 | 44 }) {
  const t = texts.useT();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size={size}
        icon={<ImagePlus size={18} aria-hidden="true" />}
        onClick={() => input.current?.click()}
      >
        {t('ask.photo')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-attach="files"
        onChange={event => {
          void attach(ASK, [...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
