import type { Catalogue } from '../../kernel/i18n';
import type { ja } from './messages.ja';

export const en: Catalogue<typeof ja> = {
  OK: 'OK',
  LIKE: 'Like',
  THANKS: 'Thanks',
  HELPFUL: 'Helpful',
  DONE: 'Done',
  LOOKING: 'Looking',
  CHEER: 'Go for it',
  LAUGH: 'Laugh',
  SURPRISED: 'Surprised',
  SORRY: 'Sorry',
  add: 'Add a reaction',
  'who.title': 'Who reacted',
  'who.more': '{n} more',
  'who.none': 'Nobody has reacted yet',
};
