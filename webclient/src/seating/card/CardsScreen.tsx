import { IdCard } from 'lucide-react';
import { useState } from 'react';
import { asHubError, type HubError } from '../../kernel/http';
import { useLoaded } from '../../kernel/loaded';
import { dayAndClock } from '../../kernel/time';
import type { CardList, Card as StaffCard } from '../../kernel/wire';
import { Broken, Button, Card, Empty, Notice, SkeletonRows, toast } from '../../look';
import { SettingsPage } from '../../settings/SettingsPage';
import { cardApi } from './api';
import css from './Card.module.css';
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
          <ul className={css.cards}>
            {list.cards.map((card, at) => (
              <Row key={card.id} card={card} n={at + 1} onChanged={onChanged} />
            ))}
          </ul>
          <p className={css.hint}>{t('lost')}</p>
        </>
      )}
    </Card>
  );
}

function Row({ card, n, onChanged }: { card: StaffCard; n: number; onChanged: () => void }) {
  const t = texts.useT();
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<HubError | null>(null);
  const drop = async () => {
    try {
      await cardApi.drop(card.id);
      toast(t('dropped'));
      onChanged();
    } catch (cause) {
      setRefusal(asHubError(cause));
    }
  };
  return (
    <li className={css.card}>
      <div>
        <b>{t('card', { n })}</b>
        <div className={css.hint}>
          {t(card.how, { at: dayAndClock(card.boundAt) })}　
          {card.used ? t('used', { at: dayAndClock(card.used) }) : t('unused')}
        </div>
        {refusal && <Notice kind="refused" title={refusal.message} />}
      </div>
      {asked && (
        <Button size={36} onClick={() => setAsked(false)}>
          {t('keep')}
        </Button>
      )}
      <Button size={36} kind="danger" onClick={() => (asked ? void drop() : setAsked(true))}>
        {t(asked ? 'dropSure' : 'drop')}
      </Button>
    </li>
  );
}
