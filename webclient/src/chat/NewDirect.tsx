import { X } from 'lucide-react';
import { useNavigate } from '../kernel/router';
import { IconButton, Sheet } from '../look';
import { PeoplePicker } from './PeoplePicker';
import css from './PeoplePicker.module.css';
import { texts } from './texts';

/** One person is one choice: picking opens the room. */
export default function NewDirect({ onClose }: { onClose: () => void }) {
  const t = texts.useT();
  const navigate = useNavigate();
  return (
    <Sheet kind="box" label={t('direct.title')} onClose={onClose}>
      <div className={css.dialog}>
        <header className={css.head}>
          <h2 className={css.title}>{t('direct.title')}</h2>
          <IconButton label={t('cancel')} icon={<X size={20} />} onClick={onClose} />
        </header>
        <PeoplePicker
          chosen={[]}
          onChange={([person]) => {
            if (!person) return;
            onClose();
            navigate(`/chat/with/${person.id}`);
          }}
        />
      </div>
    </Sheet>
  );
}
