import type { Ref } from 'react';
import type { RoomSummary } from '../kernel/wire';
import css from './Composer.module.css';
import { ComposerForm } from './ComposerForm';
import { writing } from './writing/texts';

export interface ComposerProps {
  room: RoomSummary;
  /** Number of the message that is answered; 0 in the room itself. */
  root?: number;
  /** The thread under that message, once there is one. */
  thread?: number | null;
  /** Called before a message goes, to bring the newest into sight. */
  onSend?: () => unknown;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Where one writes; says why, where one may not. */
export function Composer(props: ComposerProps) {
  const t = writing.useT();
  const { room, root = 0 } = props;
  const why = closedWhy(room, root);
  return why ? <p className={css.closed}>{t(why)}</p> : <ComposerForm {...props} />;
}

function closedWhy(room: RoomSummary, root: number): 'closed.archived' | 'closed.owners' | null {
  if (room.archived) return 'closed.archived';
  return root === 0 && room.posting === 'OWNERS' && !room.owner ? 'closed.owners' : null;
}
