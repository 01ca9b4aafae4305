import type { Catalogue } from '../../kernel/i18n';
import type { ja } from './messages.ja';

export const en: Catalogue<typeof ja> = {
  title: 'Search index',
  intro: 'The index is a copy that can be made anew at any time; meanwhile the old one answers.',
  state: 'State',
  'state.READY': 'Ready',
  'state.BUILDING': 'The first index is being made; search cannot answer yet',
  'state.REBUILDING': 'Being made anew; the old index answers',
  documents: 'In the index',
  'documents.n': '{n}',
  behind: 'Not yet in it',
  'behind.none': 'Nothing: it has everything up to now',
  'behind.n': '{n} events',
  progress: '{done} of {of} ({percent}%)',
  since: 'since {time}',
  rebuild: 'Make the index anew',
  rebuildText:
    'After the lists of synonyms or of names of places were changed, or when something is not found that should be.',
  started: 'The index is being made anew',
  bad: 'Lines of word lists that cannot be read',
  'bad.text': 'They are not in use. Mend the file and make the index anew.',
  'bad.line': '{file}, line {line}',
};
