import { useLoaded } from '../../kernel/loaded';
import { Card } from '../../look/Card';
import { PHONE, useMedia } from '../../look/media';
import { Broken } from '../../look/Notice';
import { SkeletonRows } from '../../look/Skeleton';
import { SettingsPage } from '../SettingsPage';
import { words } from './messages';
import { ViewCards } from './ViewCards';
import css from './Views.module.css';
import { ViewTable } from './ViewTable';
import { loadViews, settingOf } from './views';

/** 見える範囲: who sees what of me, for everybody. */
export default function ViewsScreen() {
  const t = words.useT();
  const phone = useMedia(PHONE);
  const { value, error, reload } = useLoaded('views', loadViews);
  return (
    <SettingsPage title={t('title')} intro={t('intro')}>
      <Card title={t('table.title')}>
        {error && <Broken error={error} onRetry={reload} />}
        {!value && !error && <SkeletonRows rows={4} />}
        {value && (phone ? <ViewCards views={value.views} /> : <ViewTable views={value.views} />)}
        <p className={css.hint}>{t('note.times')}</p>
        <p className={css.hint}>{t('note.leave')}</p>
      </Card>
      {value && (
        <Card title={t('change.title')}>
          <p className={css.hint}>{t('change.text')}</p>
          <pre className={css.settings}>{value.views.map(settingOf).join('\n')}</pre>
        </Card>
      )}
    </SettingsPage>
  );
}
