import type { Catalogue } from '../kernel/i18n';
import type { ja } from './messages.ja';

export const en: Catalogue<typeof ja> = {
  'menu.title': 'Change my state',
  'menu.until': 'Until',
  'menu.half': '30 min',
  'menu.hour': '1 hour',
  'menu.leaving': 'Leaving',
  'menu.automatic': 'Back to automatic',
  'menu.hint': 'Meetings and calls change by themselves, from bookings and the phone',
  'menu.failed': 'Could not be changed. Your state is as before.',
  pill: 'My state: {state}. Press to change it',
  'pill.unknown': 'Change my state',
};
