import type { Catalogue } from '../../kernel/i18n';
import type { ja } from './messages.ja';

export const en: Catalogue<typeof ja> = {
  title: 'Closed days',
  intro: 'Holidays are known. Add the other days on which the town hall is closed.',
  'list.title': 'Days on which the town hall is closed',
  'list.empty': 'None yet. Add maintenance days, an anniversary and the like.',
  'list.day': 'Day',
  'list.name': 'Name',
  'list.name.hint': 'Maintenance',
  'list.add': 'Add',
  'list.remove': 'Remove {day} {name}',
  'list.twice': '{day} is there already.',
  'list.saved': 'The closed days were saved',
  'year.title': 'Days off in the next year',
  'year.text': 'Plans and working hours show them by these names.',
  'year.closed': 'closed',
  'year.holiday': 'holiday',
  'year.days': '{n} days',
};
