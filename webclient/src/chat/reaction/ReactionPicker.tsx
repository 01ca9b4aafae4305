import type { Message } from '../../kernel/wire';
import { react } from '../actions/commands';
import { walkStops } from '../walkStops';
import { SIGNS } from './Reactions';
import css from './Reactions.module.css';
import { REACTIONS } from './reactions';
import { texts } from './texts';

/** All signs there are, each with its word. */
export default function ReactionPicker({ message, onClose }: { message: Message; onClose: () => void }) {
  const t = texts.useT();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only moves the focus between its buttons
    <div className={css.picker} onKeyDown={event => walkStops(event, 'button')}>
      {REACTIONS.map(kind => {
        const Sign = SIGNS[kind];
        const mine = message.reactions.some(reaction => reaction.kind === kind && reaction.mine);
        return (
          <button
            key={kind}
            type="button"
            className={css.sign}
            aria-pressed={mine}
            onClick={() => {
              void react(message, kind, !mine);
              onClose();
            }}
          >
            <Sign size={18} aria-hidden="true" />
            {t(kind)}
          </button>
        );
      })}
    </div>
  );
}
