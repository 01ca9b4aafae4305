import { useState } from 'react';
import { Button } from '../../look/Button';
import { Notice } from '../../look/Notice';
import { words } from './messages';

export interface ConfirmProps {
  label: string;
  /** Whom it hurts. */
  ask: string;
  onConfirm: () => void;
}

/** A step that cuts others off: says so in its place before it is done. */
export function Confirm({ label, ask, onConfirm }: ConfirmProps) {
  const t = words.useT();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button kind="danger" size={30} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  return (
    <Notice
      kind="refused"
      title={ask}
      actions={
        <>
          <Button kind="danger" size={30} onClick={onConfirm}>
            {label}
          </Button>
          <Button size={30} onClick={() => setAsking(false)}>
            {t('sure')}
          </Button>
        </>
      }
    />
  );
}
