import type { ReactNode } from 'react';
import { Link } from '../kernel/router';
import { useNow } from '../kernel/time';
import type { PersonBrief, Presence } from '../kernel/wire';
import { Avatar } from './Avatar';
import { look } from './messages';
import { peekOn } from './Peek';
import css from './PersonRow.module.css';
import { presenceTime, presenceWhere } from './presenceText';
import { StateWord } from './StateWord';

export interface PersonRowProps {
  person: PersonBrief;
  presence?: Presence | undefined;
  /** Beside the name, smaller: the post, the reading, 「あなた」. The title unless told. */
  aside?: ReactNode;
  /** Where the row leads; without it the row is only shown. */
  to?: string;
  chosen?: boolean;
  /** At the right: one or two icon buttons. */
  actions?: ReactNode;
  /** A pointer that rests on the person opens the card; not where the card stands beside the list anyway. */
  peek?: boolean;
}

/** Who, how, where, until when, in two lines. The same row in 今日, 名簿, search, 既読 and seats. */
export function PersonRow({
  person,
  presence,
  aside = person.title,
  to,
  chosen,
  actions,
  peek = false,
}: PersonRowProps) {
  const now = useNow();
  look.useT();
  const where = presence && presenceWhere(presence);
  const hover = peek ? peekOn(person.id) : {};
  const when = presence && presenceTime(presence, now);
  const words = (
    <>
      <span className={css.face} {...hover}>
        <Avatar person={person} state={presence?.state} />
      </span>
      <span className={css.words}>
        <span className={css.first}>
          <span className={css.name} {...hover}>
            {person.name}
          </span>{' '}
          <span className={css.aside}>{aside}</span>
        </span>
        <span className={css.second}>
          {presence ? (
            <>
              <StateWord state={presence.state} /> <span className={css.where}>{where}</span>
              <span className={css.when}>{where && when ? `・${when}` : when}</span>
            </>
          ) : (
            <span className={css.where}>{person.unit}</span>
          )}
        </span>
      </span>
    </>
  );
  return (
    <div className={css.row} data-chosen={chosen || undefined}>
      {to ? (
        <Link className={css.link} href={to} aria-current={chosen ? 'true' : undefined}>
          {words}
        </Link>
      ) : (
        <span className={css.link}>{words}</span>
      )}
      {actions && <span className={css.actions}>{actions}</span>}
    </div>
  );
}
