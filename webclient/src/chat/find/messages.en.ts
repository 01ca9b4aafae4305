import type { Catalogue } from '../../kernel/i18n';
import type { ja } from './messages.ja';

export const en: Catalogue<typeof ja> = {
  title: 'Find in this room',
  label: 'Find messages of this room',
  close: 'Close',
  none: 'Nothing found',
  noneHint: 'Try a shorter word or another one.',
  building: 'Search is getting ready',
  buildingHint: 'The index is being made anew. It will answer in a little while.',
  more: 'Older messages',
  noWords: '(no text)',
};
