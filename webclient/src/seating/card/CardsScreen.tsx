import { IdCard } from 'lucide-react';
import { useLoaded } from '../../kernel/loaded';
import type { CardList } from '../../kernel/wire';
import { Broken, Card, Empty, SkeletonRows } from '../../look';
import { SettingsPage } from '../../settings/SettingsPage';
import { cardApi } from './api';
import css from './Card.module.css';
import { CardRows } from './CardRows';
import { CodeForm } from './CodeForm';
import { KioskWishes } from './KioskWishes';
import { texts } from './texts';

/** 職員証: my cards, and how kiosks treat me. */
export default function CardsScreen() {
  const t = texts.useT();
  const { value, error, reload } = useLoaded('cards', signal => cardApi.mine(signal));
  return (
    <SettingsPage title={t('title')} intro={t('intro')}>
      {error && !value && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={3} />}
      {value && <Mine list={value} onChanged={reload} />}
      <Card title={t('add')}>
        <CodeForm />
      </Card>
      <KioskWishes />
    </SettingsPage>
  );
}

function Mine({ list, onChanged }: { list: CardList; onChanged: () => void }) {
  const t = texts.useT();
  return (
    <Card title={t('mine', { n: list.cards.length, most: list.most })}>
      {list.cards.length === 0 ? (
        <Empty icon={<IdCard />} title={t('none')}>
          {t('noneText')}
        </Empty>
      ) : (
        <>
          <CardRows cards={list.cards} onChanged={onChanged} />
          <p className={css.hint}>{t('lost')}</p>
        </>
      )}
    </Card>
  );
}
