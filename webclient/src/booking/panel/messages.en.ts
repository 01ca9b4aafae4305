import type { Catalogue } from '../../kernel/i18n';
import type { ja } from './messages.ja';

export const en: Catalogue<typeof ja> = {
  title: 'Door panel',
  BOOK: 'Use it until {until}?',
  EXTEND: 'Extend until {until}?',
  END: 'End now?',
  NOT_USE: 'Give it back unused?',
  CHECK_IN: 'Check in?',
  confirm: 'Confirm',
  left: '{n} s left',
  gone: 'Time is over',
  goneText: 'The panel has gone back, too. Please press again there. Nothing was booked.',
  done: 'Confirmed',
  doneText: 'The panel shows it, too.',
  see: 'See the booking',
  code: 'Code on the panel',
  codeHint: 'The six letters to the right of its QR code.',
  open: 'Open',
};
