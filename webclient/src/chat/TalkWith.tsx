import { useEffect, useState } from 'react';
import { asHubError, type HubError } from '../kernel/http';
import { useNavigate } from '../kernel/router';
import { ButtonLink, Notice, SkeletonRows } from '../look';
import { directWith } from './direct';
import css from './RoomView.module.css';
import { texts } from './texts';

/** Opens the one room of two people; it is made when they talk for the first time. */
export function TalkWith({ person }: { person: number }) {
  const t = texts.useT();
  const navigate = useNavigate();
  const [error, setError] = useState<HubError | null>(null);
  useEffect(() => {
    let here = true;
    directWith(person).then(
      room => here && navigate(`/chat/${room.id}`, { replace: true }),
      cause => here && setError(asHubError(cause)),
    );
    return () => {
      here = false;
    };
  }, [person, navigate]);
  if (!error) return <SkeletonRows rows={6} />;
  return (
    <section className={css.still}>
      <Notice
        kind="refused"
        title={t('direct.refused')}
        actions={
          <ButtonLink size={30} to="/chat">
            {t('room.toList')}
          </ButtonLink>
        }
      >
        {error.message}
      </Notice>
    </section>
  );
}
