import type { Catalogue } from '../../kernel/i18n';
import type { ja } from './messages.ja';

export const en: Catalogue<typeof ja> = {
  everybody: 'everybody',
  unknown: 'unknown',
  'card.open': 'Open the message',
  'fold.more': 'Read on',
  'fold.less': 'Fold',
};
