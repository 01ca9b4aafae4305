import { CircleSlash, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import type { HubError } from '../kernel/http';
import { Button } from './Button';
import { look } from './messages';
import css from './Notice.module.css';

export interface NoticeProps {
  /** broken: something failed. refused: a wish was not granted; `actions` then each do the nearest alternative. */
  kind: 'broken' | 'refused';
  /** What happened and since when; for a refusal why, with whose booking. */
  title: ReactNode;
  /** That nothing is lost, or what is possible instead. */
  children?: ReactNode;
  actions?: ReactNode;
  icon?: ReactNode;
}

/** Stands in the flow where the wish was made; never a dialog. */
export function Notice({ kind, title, children, actions, icon }: NoticeProps) {
  return (
    <div className={css.notice} data-kind={kind} role={kind === 'broken' ? 'alert' : 'status'}>
      <span className={css.icon}>
        {icon ?? (kind === 'broken' ? <WifiOff size={18} /> : <CircleSlash size={18} />)}
      </span>
      <p className={css.text}>
        <b className={css.title}>{title}</b>
        {children}
      </p>
      {actions && <span className={css.actions}>{actions}</span>}
    </div>
  );
}

/** The usual form of "could not load this": the server's own sentence and a button that tries again. */
export function Broken({ error, onRetry }: { error: HubError; onRetry: () => void }) {
  const t = look.useT();
  return (
    <Notice
      kind="broken"
      title={error.unreachable ? t('broken.unreachable') : error.message}
      actions={
        <Button size={30} onClick={onRetry}>
          {t('retry')}
        </Button>
      }
    >
      {error.unreachable ? t('broken.unreachableHint') : t('broken.hint')}
    </Notice>
  );
}
