import { useState } from 'react';
import { asHubError, type HubError } from '../kernel/http';
import { useLoaded } from '../kernel/loaded';
import type { Role } from '../kernel/wire';
import { Button } from '../look/Button';
import { Notice } from '../look/Notice';
import { toast } from '../look/Toast';
import { directoryApi } from './directoryApi';
import { words } from './messages';
import css from './PersonAdmin.module.css';

/** Everybody is a member; these are given. */
const GIVEN = [
  'UNIT_MANAGER',
  'FACILITY_MANAGER',
  'MODERATOR',
  'ADMINISTRATOR',
  'GUEST',
] as const satisfies Role[];

/** Roles and access of one person, for administrators. */
export function PersonAdmin({ person }: { person: number }) {
  const t = words.useT();
  const { value } = useLoaded(`roles ${person}`, () => directoryApi.roles(person));
  const [link, setLink] = useState<string | null>(null);
  const [error, setError] = useState<HubError | null>(null);
  const attempt = <T,>(asked: Promise<T>, done: (answer: T) => void) =>
    void asked.then(
      answer => {
        setError(null);
        done(answer);
      },
      cause => setError(asHubError(cause)),
    );
  // Shown at once; a refusal brings back what the hub has.
  const [wished, setWished] = useState<Role[] | null>(null);
  const roles = wished ?? value?.roles ?? [];
  const put = (next: Role[], undo?: Role[]) => {
    setWished(next);
    directoryApi.setRoles(person, next).then(
      () => {
        setError(null);
        if (undo) toast(t('admin.saved'), () => put(undo));
      },
      cause => {
        setWished(roles);
        setError(asHubError(cause));
      },
    );
  };
  const give = (role: Role, wanted: boolean) =>
    put(wanted ? [...roles, role] : roles.filter(known => known !== role), roles);
  return (
    <section className={css.admin} aria-label={t('admin.title')}>
      <h3 className={css.title}>{t('admin.title')}</h3>
      <fieldset className={css.roles} disabled={!value}>
        <legend className={css.legend}>{t('admin.roles')}</legend>
        {GIVEN.map(role => (
          <label key={role} className={css.role}>
            <input
              type="checkbox"
              className={css.box}
              checked={roles.includes(role)}
              onChange={event => give(role, event.target.checked)}
            />
            {t(`admin.role.${role}`)}
          </label>
        ))}
      </fieldset>
      {link ? (
        <Link link={link} />
      ) : (
        <Button
          onClick={() =>
            attempt(directoryApi.resetPassword(person), ({ token }) =>
              setLink(`${location.origin}/reset#${token}`),
            )
          }
        >
          {t('admin.reset')}
        </Button>
      )}
      <Button
        kind="danger"
        onClick={() =>
          attempt(directoryApi.endSessions(person), ({ revoked }) => toast(t('admin.ended', { n: revoked })))
        }
      >
        {t('admin.end')}
      </Button>
      {error && <Notice kind="refused" title={error.message} />}
    </section>
  );
}

function Link({ link }: { link: string }) {
  const t = words.useT();
  const copy = () => void navigator.clipboard?.writeText(link).then(() => toast(t('admin.copied')));
  return (
    <div className={css.link}>
      <p>{t('admin.link')}</p>
      <code className={css.code}>{link}</code>
      <Button size={30} onClick={copy}>
        {t('admin.copy')}
      </Button>
    </div>
  );
}
