import { useState } from 'react';
import { asHubError, type HubError } from '../../kernel/http';
import { dayAndClock } from '../../kernel/time';
import type { Card } from '../../kernel/wire';
import { Button, Notice, toast } from '../../look';
import { cardApi } from './api';
import css from './Card.module.css';
import { texts } from './texts';

interface CardRowsProps {
  cards: readonly Card[];
  onChanged: () => void;
}

/** Somebody's cards, each to be removed in two steps. */
export function CardRows({ cards, onChanged }: CardRowsProps) {
  return (
    <ul className={css.cards}>
      {cards.map((card, at) => (
        <Row key={card.id} card={card} n={at + 1} onChanged={onChanged} />
      ))}
    </ul>
  );
}

function Row({ card, n, onChanged }: { card: Card; n: number; onChanged: () => void }) {
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
          {'　'}
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
