import { lazy, type RefObject, Suspense } from 'react';
import type { Message } from '../../kernel/wire';
import { PHONE, Sheet, useMedia } from '../../look';
import ReactionPicker from '../reaction/ReactionPicker';
import css from './Actions.module.css';
import type { MessageAction } from './messageActions';
import { texts } from './texts';

const Items = lazy(() => import('../../look/MenuItems'));

interface MessageMenuProps {
  message: Message;
  actions: readonly MessageAction[];
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
}

const KEYS: Record<string, string> = { Delete: 'Del' };

/** What can be done with a message: beside it on a desk, a sheet with the signs on a phone. */
export default function MessageMenu({ message, actions, anchor, onClose }: MessageMenuProps) {
  const t = texts.useT();
  const phone = useMedia(PHONE);
  if (phone) {
    return (
      <Sheet label={t('menu')} onClose={onClose}>
        <ReactionPicker message={message} onClose={onClose} />
        <ul className={css.rows}>
          {actions
            .filter(({ id }) => id !== 'react')
            .map(action => (
              <li key={action.id}>
                <button
                  type="button"
                  className={css.row}
                  data-danger={action.danger || undefined}
                  onClick={() => {
                    onClose();
                    action.run();
                  }}
                >
                  {action.icon}
                  {t(action.id)}
                </button>
              </li>
            ))}
        </ul>
      </Sheet>
    );
  }
  return (
    <Suspense fallback={null}>
      <Items
        anchor={anchor}
        label={t('menu')}
        onClose={onClose}
        items={actions.map(({ id, icon, key, danger = false, run }) => ({
          id,
          icon,
          danger,
          label: t(id),
          keys: key && (KEYS[key] ?? key.toUpperCase()),
          onAction: run,
        }))}
      />
    </Suspense>
  );
}
