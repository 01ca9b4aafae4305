import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { asHubError, type HubError } from '../../kernel/http';
import { tokyoDate } from '../../kernel/time';
import { Button, Notice, TextField, toast } from '../../look';
import type { Booking } from '../wire';
import css from './Repeat.module.css';
import { seriesApi } from './seriesApi';
import { texts } from './texts';

/** Cancels the dates of a series between two days: a closed fortnight, an election. */
export function SpanForm({ booking, onClose }: { booking: Booking; onClose: () => void }) {
  const t = texts.useT();
  const [op] = useState(() => uuidv7());
  const [from, setFrom] = useState(tokyoDate(booking.from));
  const [to, setTo] = useState(tokyoDate(booking.from));
  const [error, setError] = useState<HubError | null>(null);
  const backwards = to < from;
  const cancel = () =>
    seriesApi.cancelSpan(booking.series ?? 0, from, to, op).then(
      ({ cancelled }) => {
        toast(cancelled > 0 ? t('span.done', { n: cancelled }) : t('span.none'));
        onClose();
      },
      cause => setError(asHubError(cause)),
    );
  return (
    <form
      className={css.dialog}
      onSubmit={event => {
        event.preventDefault();
        if (!backwards) void cancel();
      }}
    >
      <h2 className={css.bigTitle}>{t('span.title')}</h2>
      <p>{t('span.text')}</p>
      <div className={css.range}>
        <TextField label={t('span.from')} type="date" required value={from} onChange={setFrom} />
        <TextField
          label={t('span.to')}
          type="date"
          required
          value={to}
          min={from}
          onChange={setTo}
          error={backwards ? t('span.order') : null}
        />
      </div>
      {error && <Notice kind="refused" title={error.message} />}
      <footer className={css.foot}>
        <Button onClick={onClose}>{t('scope.back')}</Button>
        <Button kind="danger" type="submit" disabled={backwards}>
          {t('span.do')}
        </Button>
      </footer>
    </form>
  );
}
