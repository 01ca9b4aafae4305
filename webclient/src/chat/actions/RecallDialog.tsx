import { useState } from 'react';
import type { Message } from '../../kernel/wire';
import { Button, Sheet } from '../../look';
import css from './Actions.module.css';
import { recall } from './commands';
import { texts } from './texts';

/** Taking back reaches every screen and cannot be undone: it says so first. */
export default function RecallDialog({ message, onClose }: { message: Message; onClose: () => void }) {
  const t = texts.useT();
  const [busy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    await recall(message);
    onClose();
  };
  return (
    <Sheet kind="ask" label={t('recall.title')} onClose={onClose}>
      <div className={css.dialog}>
        <h2 className={css.title}>{t('recall.title')}</h2>
        <p>{t('recall.hint')}</p>
        <p className={css.about}>{t('recall.versus')}</p>
        <div className={css.buttons}>
          <Button kind="danger" disabled={busy} onClick={() => void take()}>
            {t('recall.do')}
          </Button>
          <Button onClick={onClose}>{t('keep')}</Button>
        </div>
      </div>
    </Sheet>
  );
}
