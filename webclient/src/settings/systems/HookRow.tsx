import { CircleCheck, TriangleAlert, Webhook } from 'lucide-react';
import { useState } from 'react';
import { asHubError } from '../../kernel/http';
import { dayAndClock } from '../../kernel/time';
import type { Hook, HookTried } from '../../kernel/wire';
import { Button } from '../../look/Button';
import { toast } from '../../look/Toast';
import { Confirm } from './Confirm';
import { words } from './messages';
import css from './Systems.module.css';
import { isFailing, problemWord, systemsApi } from './systems';

export interface HookRowProps {
  hook: Hook;
  onChanged: () => void;
}

/** One address: on or off, what became of the last post, a test. */
export function HookRow({ hook, onChanged }: HookRowProps) {
  const t = words.useT();
  const [tried, setTried] = useState<HookTried | 'trying' | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const attempt = <T,>(asked: Promise<T>, then: (answer: T) => void) =>
    asked.then(
      answer => {
        setRefusal(null);
        then(answer);
        onChanged();
      },
      (cause: unknown) => {
        setTried(null);
        setRefusal(asHubError(cause).message);
      },
    );
  const test = () => {
    setTried('trying');
    void attempt(systemsApi.testHook(hook.id), setTried);
  };
  const enable = (enabled: boolean) =>
    void attempt(systemsApi.setHook(hook.id, { name: hook.name, url: hook.url, enabled }), () => {});
  const remove = () =>
    void attempt(systemsApi.deleteHook(hook.id), () => toast(t('hooks.deleted', { name: hook.name })));
  return (
    <li className={css.row}>
      <span className={css.square} aria-hidden="true">
        <Webhook size={18} />
      </span>
      <span className={css.words}>
        <b>{hook.name}</b>
        <span className={css.url}>{hook.url}</span>
        {tried !== null && tried !== 'trying' ? <Tried tried={tried} /> : <Status hook={hook} />}
        {refusal && <span className={css.bad}>{refusal}</span>}
      </span>
      <span className={css.buttons}>
        <label className={css.scope}>
          <input
            type="checkbox"
            className={css.box}
            checked={hook.enabled}
            onChange={event => enable(event.target.checked)}
          />
          {t('hooks.enabled')}
        </label>
        <Button size={30} disabled={tried === 'trying'} onClick={test}>
          {tried === 'trying' ? t('hooks.testing') : t('hooks.test')}
        </Button>
        <Confirm
          label={t('hooks.delete')}
          ask={t('hooks.deleteAsk', { name: hook.name })}
          onConfirm={remove}
        />
      </span>
    </li>
  );
}

function Status({ hook }: { hook: Hook }) {
  const t = words.useT();
  const { lastFailureAt, lastSuccessAt, lastProblem, lastStatus, waiting } = hook;
  const parts = [waiting > 0 && t('hooks.waiting', { n: waiting }), !hook.enabled && t('hooks.stopped')];
  const more = parts.filter(Boolean).join('・');
  if (isFailing(hook) && lastFailureAt && lastProblem) {
    const why = problemWord(lastProblem, lastStatus);
    return (
      <span className={css.bad}>
        <TriangleAlert size={14} aria-hidden="true" />{' '}
        {t('hooks.bad', { time: dayAndClock(lastFailureAt), why })} {more}
      </span>
    );
  }
  const fine = lastSuccessAt ? t('hooks.fine', { time: dayAndClock(lastSuccessAt) }) : t('hooks.never');
  return <span className={css.hint}>{[fine, more].filter(Boolean).join('・')}</span>;
}

function Tried({ tried: { problem, status } }: { tried: HookTried }) {
  const t = words.useT();
  if (problem) {
    return (
      <span className={css.bad} role="status">
        <TriangleAlert size={14} aria-hidden="true" />{' '}
        {t('hooks.failed', { why: problemWord(problem, status) })}
      </span>
    );
  }
  return (
    <span className={css.fine} role="status">
      <CircleCheck size={14} aria-hidden="true" /> {t('hooks.arrived', { status: status ?? '' })}
    </span>
  );
}
