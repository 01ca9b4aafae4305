import type { Catalogue } from '../../kernel/i18n';
import type { ja } from './messages.ja';

export const en: Catalogue<typeof ja> = {
  title: 'Who sees what',
  intro:
    'What others see of your state. Nobody sees the titles of meetings, and no history of states is kept.',
  'table.title': 'Who sees what of you',
  'table.who': 'Seen by',
  'view.SECTION': 'People of your section and who leads it',
  'view.STAFF': 'Staff of other sections',
  'view.GUEST': 'Guests',
  'view.KIOSK': 'Screens in entrances',
  'aspect.STATE': 'State',
  'aspect.TIMES': 'Times',
  'aspect.PLACE': 'Place',
  'aspect.NOTE': 'Note',
  'aspect.LEAVE': 'Leave as such',
  seen: 'Seen',
  unseen: 'Not seen',
  'note.times': 'Times: since when, until when, and when you are next free.',
  'note.leave': 'Who does not see leave as such is told that you are out.',
  'change.title': 'How it is changed',
  'change.text':
    'An administrator writes what is to be seen, any of times, place, note and leave, into these lines of the settings file (hub.properties), and starts the hub again.',
};
