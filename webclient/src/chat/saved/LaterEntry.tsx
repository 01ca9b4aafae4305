import { Bookmark } from 'lucide-react';
import { Link } from '../../kernel/router';
import { Count } from '../../look';
import { useSaved, useScheduled } from '../writing/desk';
import { writing } from '../writing/texts';
import css from './Later.module.css';

/** Above the rooms: the way to what I saved. The number tells whose time has come, and what could not be sent. */
export function LaterEntry({ chosen }: { chosen: boolean }) {
  const t = writing.useT();
  const due = useSaved().filter(one => one.remindedAt).length;
  const failed = useScheduled().filter(one => one.failed).length;
  return (
    <Link
      href={failed > 0 && due === 0 ? '/chat/scheduled' : '/chat/saved'}
      className={css.entry}
      data-room="later"
      aria-current={chosen ? 'page' : undefined}
    >
      <Bookmark size={18} aria-hidden="true" />
      <span>{t('saved.entry')}</span>
      <Count n={due + failed} />
    </Link>
  );
}
