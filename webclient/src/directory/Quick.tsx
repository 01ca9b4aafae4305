import { MessageSquare, Phone, PhoneOff } from 'lucide-react';
import type { PersonBrief, PresenceState } from '../kernel/wire';
import { IconLink } from '../look/IconButton';
import { Tooltip } from '../look/Tooltip';
import { rings } from './channels';
import { words } from './messages';
import css from './PersonLine.module.css';

interface QuickProps {
  person: PersonBrief;
  extension: string | null;
  state: PresenceState | undefined;
}

/** The two quickest ways, at the end of a row. */
export function Quick({ person, extension, state }: QuickProps) {
  const t = words.useT();
  return (
    <>
      <IconLink
        label={t('chat', { name: person.name })}
        icon={<MessageSquare size={18} />}
        to={`/chat/with/${person.id}`}
      />
      {extension && rings(state) && (
        <IconLink
          label={t('call', { name: person.name, n: extension })}
          icon={<Phone size={18} />}
          to={`tel:${extension}`}
        />
      )}
      {extension && !rings(state) && (
        <Tooltip text={t('noCall', { name: person.name })}>
          <span className={css.silent}>
            <PhoneOff size={18} aria-hidden="true" />
          </span>
        </Tooltip>
      )}
    </>
  );
}
