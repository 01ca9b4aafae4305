import { KeyRound } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { asHubError, type HubError } from '../../kernel/http';
import { useLoaded } from '../../kernel/loaded';
import { dayAndClock } from '../../kernel/time';
import type { ApiKeyInfo } from '../../kernel/wire';
import { Button } from '../../look/Button';
import { Card } from '../../look/Card';
import { Broken, Notice } from '../../look/Notice';
import { SkeletonRows } from '../../look/Skeleton';
import { TextField } from '../../look/TextField';
import { toast } from '../../look/Toast';
import { Confirm } from './Confirm';
import { words } from './messages';
import { ja } from './messages.ja';
import { Secret } from './Secret';
import css from './Systems.module.css';
import { scopeWord, systemsApi } from './systems';

const NAME_LONGEST = 40;

/** The keys that are good, what for, and when each was last used. */
export function KeysCard() {
  const t = words.useT();
  const { value, error, reload } = useLoaded('api keys', systemsApi.keys);
  const [failed, setFailed] = useState<HubError | null>(null);
  const revoke = ({ id, name }: ApiKeyInfo) =>
    systemsApi.revokeKey(id).then(
      () => {
        toast(t('keys.revoked', { name }));
        reload();
      },
      (cause: unknown) => setFailed(asHubError(cause)),
    );
  return (
    <Card title={t('keys.title')}>
      <p className={css.hint}>{t('keys.text')}</p>
      {error && <Broken error={error} onRetry={reload} />}
      {failed && <Notice kind="refused" title={failed.message} />}
      {!value && !error && <SkeletonRows rows={2} />}
      {value?.keys.length === 0 && <p className={css.none}>{t('keys.empty')}</p>}
      <ul>
        {value?.keys.map(key => (
          <li key={key.id} className={css.row}>
            <span className={css.square} aria-hidden="true">
              <KeyRound size={18} />
            </span>
            <span className={css.words}>
              <b>{key.name}</b>
              <span className={css.tags}>
                {key.scopes.map(scope => (
                  <span key={scope} className={css.tag}>
                    {scopeWord(scope, ja)}
                  </span>
                ))}
              </span>
              <span className={css.hint}>
                {key.lastUsedAt ? t('keys.used', { time: dayAndClock(key.lastUsedAt) }) : t('keys.unused')}・
                {t('keys.made', { time: dayAndClock(key.createdAt) })}
              </span>
            </span>
            <Confirm
              label={t('keys.revoke')}
              ask={t('keys.revokeAsk', { name: key.name })}
              onConfirm={() => void revoke(key)}
            />
          </li>
        ))}
      </ul>
      {value && <NewKey scopes={value.scopes} onMade={reload} />}
    </Card>
  );
}

function NewKey({ scopes, onMade }: { scopes: readonly string[]; onMade: () => void }) {
  const t = words.useT();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const [secret, setSecret] = useState<string | null>(null);
  const [error, setError] = useState<HubError | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      setSecret((await systemsApi.makeKey(name.trim(), chosen)).secret);
      setName('');
      setChosen([]);
      setError(null);
      onMade();
    } catch (cause) {
      setError(asHubError(cause));
    }
  };
  if (secret) return <Secret text={t('secret.key')} secret={secret} onDone={() => setSecret(null)} />;
  return (
    <form className={css.form} onSubmit={event => void submit(event)}>
      <h3 className={css.part}>{t('keys.new')}</h3>
      <TextField
        label={t('keys.name')}
        required
        maxLength={NAME_LONGEST}
        placeholder={t('keys.name.hint')}
        value={name}
        onChange={setName}
      />
      <fieldset>
        <legend className={css.legend}>{t('keys.scopes')}</legend>
        <div className={css.scopes}>
          {scopes.map(scope => (
            <label key={scope} className={css.scope}>
              <input
                type="checkbox"
                className={css.box}
                checked={chosen.includes(scope)}
                onChange={event =>
                  setChosen(event.target.checked ? [...chosen, scope] : chosen.filter(one => one !== scope))
                }
              />
              {scopeWord(scope, ja)}
            </label>
          ))}
        </div>
      </fieldset>
      {error && <Notice kind="refused" title={error.message} />}
      <Button kind="outlined" type="submit" disabled={!name.trim() || chosen.length === 0}>
        {t('keys.make')}
      </Button>
    </form>
  );
}
