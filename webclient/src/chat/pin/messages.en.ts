import type { Catalogue } from '../../kernel/i18n';
import type { ja } from './messages.ja';

export const en: Catalogue<typeof ja> = {
  pinned: 'Pinned',
  title: 'Pinned messages',
  count: '{n}',
  close: 'Close',
  unpin: 'Unpin',
  none: 'Nothing is pinned. The menu of a message pins it.',
  noWords: '(no text)',
};
