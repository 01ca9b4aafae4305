import type { Catalogue } from '../../kernel/i18n';
import type { ja } from './messages.ja';

export const en: Catalogue<typeof ja> = {
  title: 'Import the staff list',
  back: 'Back to settings',
  intro:
    'Choose the CSV files of units, people and posts; you are shown what changes. Nothing is written until you press “Import”.',
  complete:
    'A chosen list is complete: people, units and posts it does not name end on that day. A list that is not chosen stays as it is.',
  UNITS: 'Units',
  PEOPLE: 'People',
  POSTS: 'Posts',
  'file.choose': 'Choose a CSV file',
  'file.other': 'Choose another',
  'file.none': 'Stays as it is unless chosen',
  'file.read': '{lines} lines, {encoding}',
  date: 'Takes effect on',
  'date.hint': 'With a later date (1 April, say) it switches on that day.',
  preview: 'Show what changes',
  reading: 'Reading',
  'result.title': 'What changes (from {date})',
  'result.none': 'Nothing changes.',
  adds: 'New',
  changes: 'Changed',
  leavers: 'Leaving',
  closed: 'Units and posts that end',
  errors: 'Lines that cannot be read',
  'errors.title': '{n} lines cannot be read, so nothing can be imported yet',
  'errors.text':
    'Mend the original table and choose it again. Nothing was written, of the other lines neither.',
  'errors.line': '{file}, line {line}',
  'errors.whole': '{file}, the whole file',
  more: '{n} more',
  apply: 'Import, from {date}',
  'apply.words': '{adds} new, {changes} changed, {leavers} leaving, {closed} units and posts end',
  'apply.done': 'Imported',
  'apply.changed': 'The directory changed between the preview and the import. Please look again.',
  'refused.role': 'Only administrators can use this screen.',
};
