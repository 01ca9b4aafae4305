import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { HubError } from '../kernel/http';
import { Button, IconButton, Sheet } from '../look';
import css from './PeoplePicker.module.css';
import { texts } from './texts';

interface PeopleDialogProps {
  title: string;
  /** What the filled button does, in words. */
  action: string;
  /** Why it is not possible yet; null when it is. */
  why: string | null;
  error: HubError | null;
  onAction: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of the small forms that pick people. */
export function PeopleDialog({ title, action, why, error, onAction, onClose, children }: PeopleDialogProps) {
  const t = texts.useT();
  return (
    <Sheet kind="box" label={title} onClose={onClose}>
      <form
        className={css.dialog}
        onSubmit={event => {
          event.preventDefault();
          if (!why) onAction();
        }}
      >
        <header className={css.head}>
          <h2 className={css.title}>{title}</h2>
          <IconButton label={t('cancel')} icon={<X size={20} />} onClick={onClose} />
        </header>
        {children}
        <footer className={css.foot}>
          <p className={css.why} data-trouble={error ? true : undefined} role={error ? 'alert' : undefined}>
            {error?.message ?? why}
          </p>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" kind="filled" disabled={why !== null}>
            {action}
          </Button>
        </footer>
      </form>
    </Sheet>
  );
}
