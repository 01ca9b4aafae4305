import { ContactRound, MessageSquare, Phone } from 'lucide-react';
import type { PersonHit } from '../kernel/wire';
import { Avatar } from '../look/Avatar';
import { ButtonLink } from '../look/Button';
import { usePresenceOf } from '../presence/presenceStore';
import { StateBox } from '../presence/StateBox';
import css from './CommandBox.module.css';
import type { Result } from './commands';
import { words } from './messages';

/** Right of the results, on a desk: the card of the chosen person with what can be done at once. */
export function CommandPreview({ result, onGo }: { result: Result | undefined; onGo: () => void }) {
  if (result?.kind !== 'person') return <div className={css.preview} />;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links inside answer to the keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: closes the box after a link inside was followed
    <div className={css.preview} onClick={event => (event.target as Element).closest('a') && onGo()}>
      <PersonPreview hit={result.hit} />
    </div>
  );
}

function PersonPreview({ hit: { person, extension } }: { hit: PersonHit }) {
  const t = words.useT();
  const presence = usePresenceOf(person.id);
  return (
    <>
      <div className={css.who}>
        <Avatar person={person} size={56} state={presence?.state} />
        <span className={css.two}>
          <span className={css.quiet}>{person.kana}</span>
          <b className={css.big}>{person.name}</b>
          <span className={css.second}>{[person.unit, person.title].filter(Boolean).join(' ')}</span>
        </span>
      </div>
      {presence && <StateBox presence={presence} />}
      <ButtonLink
        kind="filled"
        size={44}
        wide
        to={`/chat/with/${person.id}`}
        icon={<MessageSquare size={18} />}
      >
        {t('box.chat')}
      </ButtonLink>
      {extension && (
        <ButtonLink size={44} wide to={`tel:${extension}`} icon={<Phone size={18} />}>
          {t('box.call', { n: extension })}
        </ButtonLink>
      )}
      <ButtonLink size={44} wide to={`/directory/p/${person.id}`} icon={<ContactRound size={18} />}>
        {t('box.card')}
      </ButtonLink>
    </>
  );
}
