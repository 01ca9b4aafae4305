import { Check, Minus } from 'lucide-react';
import { cx } from '../../look/cx';
import { words } from './messages';
import css from './Views.module.css';

/** 見える or 見えない, by word and icon. */
export function Seen({ seen }: { seen: boolean }) {
  const t = words.useT();
  const Icon = seen ? Check : Minus;
  return (
    <span className={cx(css.seen, !seen && css.unseen)}>
      <Icon size={16} aria-hidden="true" />
      {t(seen ? 'seen' : 'unseen')}
    </span>
  );
}
