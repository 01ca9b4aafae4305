import type { ja } from './messages.ja';

export const en: Record<keyof typeof ja, string> = {
  intro: 'Register staff cards from a list, and remove a card that is lost. No card number is shown here.',
  import: 'Read a list of cards',
  importText:
    'A CSV whose first line names the columns staffNumber and card. It is checked first and registered afterwards. If a single line is wrong, nothing is registered.',
  file: 'List of cards (CSV)',
  none: 'None chosen yet',
  choose: 'Choose a file',
  other: 'Choose another file',
  large: 'The file is too large (up to 1 MB).',
  check: 'Check it',
  found: 'New cards {adds}, registered already {known}',
  clean: 'Nothing to mend.',
  wrong: '{n} to mend. Mend the file and choose it again.',
  line: 'Line {n}',
  bind: 'Register {n}',
  bound: '{n} cards registered.',
  person: 'Cards of a person',
  personText: 'Remove a card that is lost or replaced. It stops working at once.',
  empty: 'This person has no card',
  emptyText: 'Register it by a list above, or the owner holds it to a kiosk.',
};
