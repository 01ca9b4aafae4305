import { X } from 'lucide-react';
import { IconButton, Sheet } from '../../look';
import AskedAs from '../manage/AskedAs';
import { texts } from '../texts';
import css from './Dialog.module.css';

/** The words by which a question is found, for moderators. */
export default function WordingsDialog({ question, onClose }: { question: number; onClose: () => void }) {
  const t = texts.useT();
  return (
    <Sheet kind="box" label={t('page.wordings')} onClose={onClose}>
      <div className={css.dialog}>
        <header className={css.head}>
          <h2>{t('page.wordings')}</h2>
          <IconButton label={t('close')} icon={<X size={20} />} onClick={onClose} />
        </header>
        <div className={css.body}>
          <AskedAs question={question} />
        </div>
      </div>
    </Sheet>
  );
}
