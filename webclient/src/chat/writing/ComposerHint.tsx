import { Button } from '../../look';
import css from '../Composer.module.css';
import { texts } from '../texts';
import { writing } from './texts';
import { useSendKey } from './useSendKey';

interface ComposerHintProps {
  id: string;
  trouble: string | null;
  /** The message goes as soon as its files are there. */
  waiting: boolean;
  onStop: () => void;
  composing: boolean;
  picking: boolean;
  editing: boolean;
}

/** What Enter does now, or what is in the way. */
export function ComposerHint({
  id,
  trouble,
  waiting,
  onStop,
  composing,
  picking,
  editing,
}: ComposerHintProps) {
  const t = texts.useT();
  const w = writing.useT();
  const key = useSendKey();
  if (waiting) {
    return (
      <p id={id} className={css.trouble} data-calm="" role="status">
        {w('hint.filesFirst')}{' '}
        <Button kind="plain" size={30} onClick={onStop}>
          {w('hint.wait')}
        </Button>
      </p>
    );
  }
  const hint = () => {
    if (composing) return t('compose.composing');
    if (picking) return w('hint.pick');
    if (editing) return w('hint.edit', { key: key === 'enter' ? 'Enter' : 'Ctrl+Enter' });
    return key === 'enter' ? t('compose.enter') : t('compose.ctrlEnter');
  };
  return (
    <p id={id} className={trouble ? css.trouble : css.hint} role={trouble ? 'alert' : undefined}>
      {trouble ?? hint()}
    </p>
  );
}
