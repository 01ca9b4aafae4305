import type { Catalogue } from '../kernel/i18n';
import type { ja } from './messages.ja';

export const en: Catalogue<typeof ja> = {
  'menu.title': 'Change my state',
  'menu.until': 'Until',
  'menu.half': '30 min',
  'menu.hour': '1 hour',
  'menu.leaving': 'Leaving',
  'menu.hours': '{n} h',
  'menu.minutes': '{n} min',
  'menu.other': 'Choose a time',
  'menu.otherSet': 'until {time}',
  'menu.otherTime': 'End',
  'menu.otherDo': 'Set',
  'menu.otherPast': 'Please enter a time still to come',
  'menu.note': 'Note',
  'menu.noteHint': 'Note (such as: writing a report)',
  'menu.noteDo': 'Add',
  'menu.noteNext': 'Goes along with the state you choose',
  'menu.ready': 'Ready to use',
  'menu.gone': 'Gone home',
  'menu.automatic': 'Back to automatic',
  'menu.hint': 'Meetings and calls change by themselves, from bookings and the phone',
  'menu.failed': 'Could not be changed. Your state is as before.',
  pill: 'My state: {state}. Press to change it',
  'pill.unknown': 'Change my state',
};
