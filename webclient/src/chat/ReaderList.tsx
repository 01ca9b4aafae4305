import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { http } from '../kernel/http';
import { useLoaded } from '../kernel/loaded';
import type { PersonBrief, Presence, Readers } from '../kernel/wire';
import { Avatar, Broken, IconButton, PersonButton, SkeletonRows, StateWord } from '../look';
import { usePresence } from '../presence/presenceStore';
import css from './ReaderList.module.css';
import { readerGroups } from './readerGroups';
import { Tabs } from './Tabs';
import { texts } from './texts';

/** Those whose state is asked for; further down the name is enough. */
const WATCHED = 80;

interface ReaderListProps {
  room: number;
  n: number;
  onClose: () => void;
}

/** Who has read a message and who has not, by section, with how to reach them now. */
export default function ReaderList({ room, n, onClose }: ReaderListProps) {
  const t = texts.useT();
  const { value, error, reload } = useLoaded(`${room}/${n}`, signal =>
    http.get<Readers>(`/api/chat/rooms/${room}/messages/${n}/readers`, { signal }),
  );
  const [tab, setTab] = useState<'unread' | 'read'>('unread');
  const people = value ? value[tab] : [];
  const total = value ? (tab === 'read' ? value.readTotal : value.unreadTotal) : 0;
  return (
    <div className={css.readers}>
      <header className={css.head}>
        <h2 className={css.title}>
          {value ? t('read.title', { n: value.readTotal, m: value.unreadTotal }) : t('read.show')}
        </h2>
        <IconButton label={t('cancel')} icon={<X size={18} />} onClick={onClose} />
      </header>
      {error && !value && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={4} height="2.25rem" />}
      {value && (
        <>
          <Tabs
            label={t('read.show')}
            value={tab}
            onChange={setTab}
            aside={t('read.byUnit')}
            options={[
              { value: 'unread', label: t('read.unread', { n: value.unreadTotal }) },
              { value: 'read', label: t('read.read', { n: value.readTotal }) },
            ]}
          />
          <People people={people} others={value[tab === 'read' ? 'unread' : 'read']} />
          {people.length === 0 && (
            <p className={css.none}>{tab === 'read' ? t('read.noneRead') : t('read.noneUnread')}</p>
          )}
          {total > people.length && (
            <p className={css.none}>{t('read.more', { n: total - people.length })}</p>
          )}
        </>
      )}
    </div>
  );
}

function People({ people, others }: { people: readonly PersonBrief[]; others: readonly PersonBrief[] }) {
  const t = texts.useT();
  const groups = useMemo(() => readerGroups(people, others), [people, others]);
  const shown = useMemo(
    () => groups.flatMap(group => group.people.map(person => person.id)).slice(0, WATCHED),
    [groups],
  );
  const presence = usePresence(shown);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it
    <section className={css.people} aria-label={t('read.byUnit')} tabIndex={0}>
      {groups.map(group => (
        <section key={group.unit ?? ''}>
          <h3 className={css.unit}>
            <span>{group.unit ?? t('read.noUnit')}</span>
            <span className={css.count}>{t('read.inUnit', { n: group.people.length, m: group.of })}</span>
          </h3>
          <ul>
            {group.people.map(person => (
              <Row key={person.id} person={person} presence={presence.get(person.id)} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Row({ person, presence }: { person: PersonBrief; presence: Presence | undefined }) {
  return (
    <li className={css.row}>
      <Avatar person={person} size={26} state={presence?.state} />
      <span className={css.name}>
        <PersonButton person={person.id}>{person.name}</PersonButton>
      </span>
      {presence && <StateWord state={presence.state} />}
    </li>
  );
}
