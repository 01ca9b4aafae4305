import type { Catalogue } from '../../kernel/i18n';
import type { ja } from './messages.ja';

export const en: Catalogue<typeof ja> = {
  title: 'Import plans from a CSV',
  back: 'Back to the plans',
  intro: 'Choose a CSV; you are shown what changes. Nothing is written until you press “Import”.',
  columns:
    'Columns: staff number, name, day, part, kind, place, note. Exports have the same form: the quickest way is to export and edit.',
  'file.name': 'CSV of plans',
  'file.choose': 'Choose a CSV file',
  'file.other': 'Choose another',
  'file.none': 'None chosen yet',
  'file.large': 'The file is too large. Please split it: 1 MB at most.',
  preview: 'Look at it first',
  reading: 'Reading',
  'result.title': 'What would be imported',
  'result.words': '{lines} lines: {adds} new, {changes} changed (each half day counts)',
  'result.none': 'Nothing changes: the plans are like this already.',
  'faults.title': '{n} things must be mended before anything can be imported',
  'faults.text':
    'Mend the original table and choose it again. Nothing was written, of the other lines neither.',
  faults: 'To be mended',
  'faults.line': 'Line {line}',
  'faults.whole': 'The whole file',
  apply: 'Import',
  'apply.done': 'The plans were imported',
  'apply.show': 'Show the plans',
};
