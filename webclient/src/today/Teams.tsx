import { MessageSquare, Phone } from 'lucide-react';
import type { UnitTree } from '../directory/units';
import type { Presence, PersonRow as Row, Unit } from '../kernel/wire';
import { IconLink } from '../look/IconButton';
import { PHONE, useMedia } from '../look/media';
import { look } from '../look/messages';
import { PersonRow } from '../look/PersonRow';
import { useMe } from '../session/session';
import { words } from './messages';
import { type Group, type States, type Team, teamsOf } from './section';
import css from './Teams.module.css';

/** A team of so many stays in one column. */
const SMALL_TEAM = 8;

export interface TeamsProps {
  rows: readonly Row[];
  states: States;
  filter: Group | null;
  section: Unit;
  units: UnitTree | null;
}

/** People by 係, flowing through three columns. */
export function Teams({ rows, states, filter, section, units }: TeamsProps) {
  const t = words.useT();
  if (rows.length === 0 && filter) {
    return <p className={css.nobody}>{t('section.nobody', { group: t(`group.${filter}`) })}</p>;
  }
  return (
    <div className={css.columns}>
      {teamsOf(rows).map(team => (
        <section key={team.unit} data-small={team.rows.length <= SMALL_TEAM || undefined}>
          <h3 className={css.team}>{teamName(team, section, units)}</h3>
          {team.rows.map(row => (
            <Member key={row.person.id} row={row} presence={states.get(row.person.id)} />
          ))}
        </section>
      ))}
    </div>
  );
}

/** Those of the section itself are named by what they are: 課長・課長補佐. */
function teamName(team: Team, section: Unit, units: UnitTree | null): string {
  if (team.unit === 0) return words.t('section.concurrent');
  if (team.unit !== section.id) return units?.byId.get(team.unit)?.name ?? '';
  const titles = [...new Set(team.rows.map(row => row.title).filter(Boolean))];
  return titles.length > 0 && titles.length <= 2 ? titles.join('・') : section.name;
}

function Member({ row, presence }: { row: Row; presence: Presence | undefined }) {
  const you = look.useT()('you');
  const me = useMe().person.id;
  const phone = useMedia(PHONE);
  return (
    <div className={css.member}>
      <PersonRow
        person={row.person}
        presence={presence}
        peek
        aside={row.person.id === me ? you : row.title}
        to={`/directory/p/${row.person.id}`}
        actions={phone && row.person.id !== me && <BestChannel row={row} presence={presence} />}
      />
    </div>
  );
}

/** The one way that works best now: the phone where it will be answered, otherwise a message. */
export function BestChannel({
  row,
  presence,
}: {
  row: Pick<Row, 'person' | 'extension'>;
  presence: Presence | undefined;
}) {
  const t = words.useT();
  const { name, id } = row.person;
  if (presence?.state === 'AVAILABLE' && row.extension) {
    return <IconLink label={t('call', { name })} icon={<Phone size={20} />} to={`tel:${row.extension}`} />;
  }
  return <IconLink label={t('chat', { name })} icon={<MessageSquare size={20} />} to={`/chat/with/${id}`} />;
}
