import { Pin } from 'lucide-react';
import type { Message } from '../../kernel/wire';
import { wordsOf } from '../markdown/words';
import css from './Pin.module.css';
import { texts } from './texts';

const SHOWN = 2;
const CHARS = 60;

/** Under the head of a room: what is pinned, in one line that opens the list. */
export function PinnedLine({
  pins,
  open,
  onOpen,
}: {
  pins: readonly Message[];
  open: boolean;
  onOpen: () => void;
}) {
  const t = texts.useT();
  if (pins.length === 0) return null;
  return (
    <button type="button" className={css.line} aria-expanded={open} onClick={onOpen}>
      <Pin size={16} aria-hidden="true" />
      <b className={css.word}>{t('pinned')}</b>
      <span className={css.texts}>
        {pins.slice(0, SHOWN).map(pin => (
          <span key={pin.n} className={css.text}>
            {said(pin) || t('noWords')}
          </span>
        ))}
      </span>
      <span className={css.count}>{t('count', { n: pins.length })}</span>
    </button>
  );
}

function said({ text, mentions, files }: Message): string {
  return wordsOf(text, mentions, CHARS) || (files[0]?.name ?? '');
}
