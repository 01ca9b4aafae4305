import type { PresenceState } from '../kernel/wire';
import { Chip } from '../look/Chip';
import { look } from '../look/messages';
import { StateBadge } from '../look/StateBadge';
import { words } from './messages';
import css from './StateChips.module.css';

export interface StateChipsProps {
  all: number;
  counts: readonly [PresenceState, number][];
  chosen: PresenceState | null;
  onChoose: (state: PresenceState | null) => void;
}

/** Filters by state, each with its shape and number. */
export function StateChips({ all, counts, chosen, onChoose }: StateChipsProps) {
  const t = words.useT();
  const state = look.useT();
  return (
    <div className={css.chips}>
      <Chip chosen={chosen === null} count={all} onPress={() => onChoose(null)}>
        {t('everyone')}
      </Chip>
      {counts.map(([name, n]) => (
        <Chip
          key={name}
          chosen={chosen === name}
          count={n}
          icon={<StateBadge state={name} size={16} />}
          onPress={() => onChoose(chosen === name ? null : name)}
        >
          {state(`state.${name}`)}
        </Chip>
      ))}
    </div>
  );
}
