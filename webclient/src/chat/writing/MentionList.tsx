import { UserRound, Users, UsersRound } from 'lucide-react';
import { Avatar } from '../../look';
import css from './MentionList.module.css';
import type { Candidate } from './mention';
import { writing } from './texts';

interface MentionListProps {
  id: string;
  candidates: readonly Candidate[];
  typed: string;
  at: number;
  onPick: (candidate: Candidate) => void;
  onPoint: (at: number) => void;
}

/** Who can be named, above the field; the focus stays in the field. */
export function MentionList({ id, candidates, typed, at, onPick, onPoint }: MentionListProps) {
  const t = writing.useT();
  return (
    <div className={css.list} onPointerDown={event => event.preventDefault()}>
      {candidates.length === 0 && (
        <p className={css.none}>
          <UserRound size={16} aria-hidden="true" />
          {t('mention.none', { text: typed })}
        </p>
      )}
      <div id={id} role="listbox" aria-label={t('mention.list')}>
        {candidates.map((candidate, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard in the field, where the focus is
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          <div
            key={candidate.token}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === at}
            className={css.option}
            onPointerMove={() => i !== at && onPoint(i)}
            onClick={() => onPick(candidate)}
          >
            <Mark candidate={candidate} />
            <span className={css.name}>{candidate.name}</span>
            <span className={css.aside}>{candidate.aside}</span>
            {candidate.outside && <span className={css.outside}>{t('mention.outside')}</span>}
          </div>
        ))}
      </div>
      {candidates.length > 0 && <p className={css.keys}>{t('mention.keys')}</p>}
    </div>
  );
}

function Mark({ candidate }: { candidate: Candidate }) {
  if (candidate.person) return <Avatar person={candidate.person} size={26} />;
  const Icon = candidate.token === '@{room}' ? Users : UsersRound;
  return (
    <span className={css.mark}>
      <Icon size={16} aria-hidden="true" />
    </span>
  );
}
