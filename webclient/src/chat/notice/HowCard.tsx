import type { ReactNode } from 'react';
import { Link } from '../../kernel/router';
import type { NoticeSettings, QuietHours } from '../../kernel/wire';
import { Card } from '../../look/Card';
import { Segmented } from '../../look/Segmented';
import { SaveBar } from '../../settings/SaveBar';
import { useDraft } from '../../settings/useDraft';
import { words } from './messages';
import css from './NoticeScreen.module.css';
import { notice, noticeApi } from './noticeStore';

const USUAL_QUIET: QuietHours = { from: '22:00', to: '06:00' };

/** Of what, how loudly and when I am told. */
export function HowCard({ settings }: { settings: NoticeSettings }) {
  const t = words.useT();
  const draft = useDraft(settings, value => noticeApi.set(value).then(notice.set), t('when.saved'));
  const value = draft.value ?? settings;
  const put = (change: Partial<NoticeSettings>) => draft.set({ ...value, ...change });
  return (
    <Card title={t('how.title')}>
      <Choice name={t('how.what')} hint={value.everything ? t('how.everythingHint') : t('how.mentionsHint')}>
        <Segmented
          label={t('how.what')}
          value={value.everything ? 'all' : 'mine'}
          onChange={what => put({ everything: what === 'all' })}
          options={[
            { value: 'mine', label: t('how.mentions') },
            { value: 'all', label: t('how.everything') },
          ]}
        />
      </Choice>
      <Choice name={t('how.contents')} hint={t('how.contentsHint')}>
        <Segmented
          label={t('how.contents')}
          value={value.contents ? 'yes' : 'no'}
          onChange={contents => put({ contents: contents === 'yes' })}
          options={[
            { value: 'yes', label: t('how.contentsYes') },
            { value: 'no', label: t('how.contentsNo') },
          ]}
        />
      </Choice>
      <Choice name={t('how.sound')}>
        <Segmented
          label={t('how.sound')}
          value={value.sound}
          onChange={sound => put({ sound })}
          options={[
            { value: 'NONE', label: t('how.soundNone') },
            { value: 'URGENT', label: t('how.soundUrgent') },
            { value: 'ALL', label: t('how.soundAll') },
          ]}
        />
      </Choice>
      <Choice name={t('how.engaged')}>
        <Segmented
          label={t('how.engaged')}
          value={value.hold ? 'hold' : 'soft'}
          onChange={engaged => put({ hold: engaged === 'hold' })}
          options={[
            { value: 'soft', label: t('how.engagedSoft') },
            { value: 'hold', label: t('how.engagedHold') },
          ]}
        />
      </Choice>
      <h3 className={css.part}>{t('when.title')}</h3>
      <Choice
        name={t('when.work')}
        hint={
          <>
            {t('when.workHint')} <Link href="/settings/hours">{t('when.hours')}</Link>
          </>
        }
      >
        <Segmented
          label={t('when.work')}
          value={value.workingHours ? 'wait' : 'always'}
          onChange={work => put({ workingHours: work === 'wait' })}
          options={[
            { value: 'wait', label: t('when.workWait') },
            { value: 'always', label: t('when.workAlways') },
          ]}
        />
      </Choice>
      <Choice name={t('when.quiet')} hint={t('when.quietHint')}>
        {value.quiet && <Times quiet={value.quiet} onChange={quiet => put({ quiet })} />}
        <Segmented
          label={t('when.quiet')}
          value={value.quiet ? 'some' : 'none'}
          onChange={quiet => put({ quiet: quiet === 'some' ? (settings.quiet ?? USUAL_QUIET) : null })}
          options={[
            { value: 'none', label: t('when.quietNone') },
            { value: 'some', label: t('when.quietSome') },
          ]}
        />
      </Choice>
      <SaveBar draft={draft} />
    </Card>
  );
}

function Choice({ name, hint, children }: { name: string; hint?: ReactNode; children: ReactNode }) {
  return (
    <div className={css.choice}>
      <span className={css.name}>{name}</span>
      <span className={css.pick}>{children}</span>
      {hint && <p className={css.hint}>{hint}</p>}
    </div>
  );
}

function Times({ quiet, onChange }: { quiet: QuietHours; onChange: (quiet: QuietHours) => void }) {
  const t = words.useT();
  const time = (which: 'from' | 'to') => (
    <input
      type="time"
      className={css.time}
      aria-label={`${t('when.quiet')} ${t(`when.${which}`)}`}
      required
      value={quiet[which]}
      onChange={event => event.target.value && onChange({ ...quiet, [which]: event.target.value })}
    />
  );
  return (
    <span className={css.times}>
      {time('from')}
      <span aria-hidden="true">–</span>
      {time('to')}
    </span>
  );
}
