import { PencilLine, X } from 'lucide-react';
import { IconButton } from '../../look';
import css from '../Composer.module.css';
import { leaveEdit } from './editing';
import { writing } from './texts';

/** Says that the field holds a message of mine instead of a draft. */
export function EditBar() {
  const t = writing.useT();
  return (
    <p className={css.bar}>
      <PencilLine size={16} aria-hidden="true" />
      <b>{t('edit.title')}</b>
      <IconButton label={t('edit.leave')} icon={<X size={16} />} onClick={leaveEdit} />
    </p>
  );
}
