import { PHONE, useMedia } from '../look/media';
import { StateBadge } from '../look/StateBadge';
import css from './CountsBar.module.css';
import { words } from './messages';
import { GROUPS, type Group, SIGN } from './section';

/** The four that matter on a small screen; the list below still has everybody. */
const ON_PHONE: Group[] = ['available', 'telework', 'meeting', 'out'];

/** Below this the long words of the groups do not fit side by side. */
const NARROW = '(width < 1400px)';

export interface CountsBarProps {
  counts: Record<Group, number>;
  chosen: Group | null;
  onChoose: (group: Group | null) => void;
}

/** A bar of counts whose widths follow the counts; each is a filter. */
export function CountsBar({ counts, chosen, onChoose }: CountsBarProps) {
  const t = words.useT();
  const phone = useMedia(PHONE);
  const short = useMedia(NARROW);
  const word = (group: Group) => t(short ? `short.${group}` : `group.${group}`);
  return (
    <div className={css.bar}>
      {(phone ? ON_PHONE : GROUPS).map(group => (
        <button
          key={group}
          type="button"
          className={css.count}
          style={{ flexGrow: counts[group] }}
          aria-pressed={chosen === group}
          onClick={() => onChoose(chosen === group ? null : group)}
        >
          <StateBadge state={SIGN[group]} size={16} />
          <span className={css.word}>{word(group)}</span>
          <b className={css.n}>{counts[group]}</b>
        </button>
      ))}
    </div>
  );
}
