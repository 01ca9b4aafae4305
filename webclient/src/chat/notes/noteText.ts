import type { Note } from '../../kernel/wire';
import { texts } from './texts';

const NAMED = 3;

/** What a note says, in words. */
export function noteText(note: Note): string {
  const { t } = texts;
  const who = people(note);
  const by = note.by?.name ?? '';
  const self = note.by !== null && note.count === 1 && note.people[0]?.id === note.by.id;
  const text = note.text ?? '';
  switch (note.kind) {
    case 'JOINED':
      return note.by === null
        ? t('joined.moved', { who })
        : self
          ? t('joined', { who })
          : t('joined.by', { who, by });
    case 'LEFT':
      return note.by === null
        ? t('left.moved', { who })
        : self
          ? t('left', { who })
          : t('left.by', { who, by });
    case 'RENAMED':
      return by ? t('renamed.by', { by, text }) : t('renamed', { text });
    case 'PURPOSE':
      return text ? t('purpose', { by, text }) : t('purpose.none', { by });
    case 'OPENED':
      return t('opened', { by });
    case 'CLOSED':
      return t('closed', { by });
    case 'POSTING':
      return t(text === 'OWNERS' ? 'posting.OWNERS' : 'posting.ALL', { by });
    case 'RECEIPTS':
      return t(text === 'OFF' ? 'receipts.OFF' : text === 'COUNT' ? 'receipts.COUNT' : 'receipts.NAMES', {
        by,
      });
    case 'ARCHIVED':
      return t('archived', { by });
    case 'RESTORED':
      return t('restored', { by });
    case 'APPOINTED':
      return by && !self ? t('appointed.by', { who, by }) : t('appointed', { who });
    case 'DISMISSED':
      return t('dismissed', { who });
  }
}

function people({ people: named, count }: Note): string {
  const { t } = texts;
  const names = named.slice(0, NAMED).map(person => t('person', { name: person.name }));
  const rest = count - names.length;
  return rest > 0 ? t('people', { names: names.join(t('and')), n: rest }) : names.join(t('and'));
}
