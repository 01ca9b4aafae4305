import { type FormEvent, useState } from 'react';
import { asHubError, type HubError } from '../../kernel/http';
import { useLoaded } from '../../kernel/loaded';
import { Button } from '../../look/Button';
import { Card } from '../../look/Card';
import { Broken, Notice } from '../../look/Notice';
import { SkeletonRows } from '../../look/Skeleton';
import { TextField } from '../../look/TextField';
import { HookRow } from './HookRow';
import { words } from './messages';
import { Secret } from './Secret';
import css from './Systems.module.css';
import { systemsApi } from './systems';

const NAME_LONGEST = 40;
const URL_LONGEST = 500;

/** Where each change of a state is posted to, and whether it arrives. */
export function HooksCard() {
  const t = words.useT();
  const { value, error, reload } = useLoaded('hooks', systemsApi.hooks);
  return (
    <Card title={t('hooks.title')}>
      <p className={css.hint}>{t('hooks.text')}</p>
      {error && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={2} />}
      {value?.hooks.length === 0 && <p className={css.none}>{t('hooks.empty')}</p>}
      <ul>
        {value?.hooks.map(hook => (
          <HookRow key={hook.id} hook={hook} onChanged={reload} />
        ))}
      </ul>
      {value && <NewHook onMade={reload} />}
    </Card>
  );
}

function NewHook({ onMade }: { onMade: () => void }) {
  const t = words.useT();
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const [secret, setSecret] = useState<string | null>(null);
  const [error, setError] = useState<HubError | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      setSecret((await systemsApi.makeHook({ name: name.trim(), url: url.trim(), enabled: true })).secret);
      setName('');
      setUrl('');
      setError(null);
      onMade();
    } catch (cause) {
      setError(asHubError(cause));
    }
  };
  if (secret) return <Secret text={t('secret.hook')} secret={secret} onDone={() => setSecret(null)} />;
  return (
    <form className={css.form} onSubmit={event => void submit(event)}>
      <h3 className={css.part}>{t('hooks.new')}</h3>
      <TextField
        label={t('hooks.name')}
        required
        maxLength={NAME_LONGEST}
        placeholder={t('hooks.name.hint')}
        value={name}
        onChange={setName}
      />
      <TextField
        label={t('hooks.url')}
        required
        type="url"
        maxLength={URL_LONGEST}
        placeholder="https://pbx.example/hub"
        value={url}
        onChange={setUrl}
      />
      {error && <Notice kind="refused" title={error.message} />}
      <Button kind="outlined" type="submit" disabled={!name.trim() || !url.trim()}>
        {t('hooks.make')}
      </Button>
    </form>
  );
}
