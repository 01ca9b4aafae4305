import { AlarmClock, Bookmark, Check } from 'lucide-react';
import { useState } from 'react';
import { dayAndClock, useNow } from '../../kernel/time';
import type { SavedMessage } from '../../kernel/wire';
import { Avatar, Button, ButtonLink, Empty } from '../../look';
import { whenText } from '../scheduled/times';
import { useSaved } from '../writing/desk';
import { writing } from '../writing/texts';
import { saveMessage, still } from './api';
import css from './Later.module.css';
import { PlaceLink } from './PlaceLink';
import { RemindForm } from './RemindForm';

/** Messages saved for later: those whose time has come first, then the newest. */
export function SavedList() {
  const t = writing.useT();
  const all = useSaved();
  if (all.length === 0) {
    return (
      <Empty icon={<Bookmark size={30} />} title={t('saved.none')}>
        {t('saved.noneHint')}
      </Empty>
    );
  }
  const due = all.filter(one => one.remindedAt);
  const rest = all.filter(one => !one.remindedAt);
  return (
    <ul className={css.items}>
      {[...due, ...rest].map(saved => (
        <Item key={`${saved.room}/${saved.n}`} saved={saved} />
      ))}
    </ul>
  );
}

function Item({ saved }: { saved: SavedMessage }) {
  const t = writing.useT();
  const now = useNow();
  const [sets, setSets] = useState(false);
  const { room, n, home, root, author, text, sent, note, remindAt, remindedAt } = saved;
  return (
    <li className={css.item} data-due={remindedAt ? '' : undefined}>
      <div className={css.head}>
        <PlaceLink room={home} n={root || n} />
        {remindAt && (
          <span className={css.when} data-due={remindedAt ? '' : undefined}>
            <AlarmClock size={14} aria-hidden="true" />
            {remindedAt
              ? t('saved.reminded', { time: whenText(Date.parse(remindAt), now) })
              : t('saved.remindAt', { time: whenText(Date.parse(remindAt), now) })}
          </span>
        )}
      </div>
      <div className={css.said}>
        <Avatar person={author} size={36} />
        <div>
          <p className={css.who}>
            <b>{author.name}</b> <time dateTime={sent}>{dayAndClock(sent)}</time>
          </p>
          <p className={css.text}>{text || t('saved.noText')}</p>
          {note && <p className={css.note}>{note}</p>}
        </div>
      </div>
      {sets ? (
        <RemindForm message={{ room, n }} note={note} remindAt={still(saved)} onDone={() => setSets(false)} />
      ) : (
        <div className={css.actions}>
          <ButtonLink size={30} kind="outlined" to={`/chat/${home}/${root || n}`}>
            {t('saved.open')}
          </ButtonLink>
          <Button size={30} icon={<AlarmClock size={16} aria-hidden="true" />} onClick={() => setSets(true)}>
            {t('saved.remind')}
          </Button>
          <Button
            size={30}
            icon={<Check size={16} aria-hidden="true" />}
            onClick={() => void saveMessage({ room, n })}
          >
            {t('saved.done')}
          </Button>
        </div>
      )}
    </li>
  );
}
