import type { PresenceState } from '../kernel/wire';
import { look } from './messages';
import { stateColour } from './StateBadge';
import css from './StateWord.module.css';

export function StateWord({ state }: { state: PresenceState }) {
  const t = look.useT();
  return (
    <span className={css.word} style={{ color: stateColour(state) }}>
      {t(`state.${state}`)}
    </span>
  );
}
