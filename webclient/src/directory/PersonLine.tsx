import { MapPin } from 'lucide-react';
import { Link } from '../kernel/router';
import { useNow } from '../kernel/time';
import type { PersonRow as Row } from '../kernel/wire';
import { Avatar } from '../look/Avatar';
import { PHONE, useMedia } from '../look/media';
import { PersonRow } from '../look/PersonRow';
import { presenceTime, presenceWhere } from '../look/presenceText';
import { Seal } from '../look/Seal';
import { StateWord } from '../look/StateWord';
import { usePresenceOf } from '../presence/presenceStore';
import type { DirectoryView } from './DirectoryScreen';
import { Marked } from './Marked';
import { words } from './messages';
import css from './PersonLine.module.css';
import { pathTo } from './place';
import { Quick } from './Quick';

/** One person: who, how, where, extension, and the two quickest ways. */
export function PersonLine({ row, view }: { row: Row; view: DirectoryView }) {
  const phone = useMedia(PHONE);
  const presence = usePresenceOf(row.person.id);
  const search = view.typed ? `?q=${encodeURIComponent(view.typed)}` : '';
  const to = pathTo({ unit: view.unit, person: row.person.id }) + search;
  const chosen = view.place.person === row.person.id;
  if (phone) {
    return (
      <div className={css.small} data-person={row.person.id}>
        <PersonRow
          person={row.person}
          presence={presence}
          aside={view.typed ? <FoundBy row={row} typed={view.typed} /> : row.title}
          to={to}
          actions={<Quick person={row.person} extension={row.extension} state={presence?.state} />}
        />
      </div>
    );
  }
  return (
    <div className={css.line} data-person={row.person.id} data-chosen={chosen || undefined}>
      <Link className={css.who} href={to} aria-current={chosen ? 'true' : undefined}>
        <Avatar person={row.person} state={presence?.state} />
        <Names row={row} typed={view.typed} />
      </Link>
      <State row={row} />
      <span className={css.place}>
        {presence?.place ? (
          <>
            <MapPin size={16} className={css.pin} aria-hidden="true" />
            {presenceWhere(presence)}
          </>
        ) : (
          (presence?.note ?? '—')
        )}
      </span>
      <span className={css.extension}>{row.extension}</span>
      <span className={css.ways}>
        <Quick person={row.person} extension={row.extension} state={presence?.state} />
      </span>
    </div>
  );
}

/** On a phone a found person says by reading and unit which of the same name it is. */
function FoundBy({ row: { person }, typed }: { row: Row; typed: string }) {
  return (
    <>
      <Marked text={person.kana} typed={typed} /> {[person.unit, person.title].filter(Boolean).join(' ')}
    </>
  );
}

function Names({ row: { person, title, concurrent }, typed }: { row: Row; typed: string }) {
  const t = words.useT();
  return (
    <span className={css.names}>
      <span className={css.first}>
        <b className={css.name}>
          <Marked text={person.name} typed={typed} />
        </b>
        <span className={css.kana}>
          <Marked text={person.kana} typed={typed} />
        </span>
      </span>
      <span className={css.post}>
        {typed ? [person.unit, title].filter(Boolean).join(' ') : title}
        {concurrent && <Seal kind="plain">{t('concurrent')}</Seal>}
      </span>
    </span>
  );
}

function State({ row }: { row: Row }) {
  const presence = usePresenceOf(row.person.id);
  const now = useNow();
  if (!presence) return <span className={css.state} />;
  return (
    <span className={css.state}>
      <StateWord state={presence.state} />
      <span className={css.until}>{presenceTime(presence, now)}</span>
    </span>
  );
}
