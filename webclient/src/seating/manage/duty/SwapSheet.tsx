import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { Choice } from '../../../booking/manage/Fields';
import shared from '../../../community/manage/Manage.module.css';
import { useDeed } from '../../../community/manage/useDeed';
import { hubNow, tokyoDate } from '../../../kernel/time';
import { Button, Notice, Sheet, toast } from '../../../look';
import { useMe } from '../../../session/session';
import { dayWords } from '../days';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import type { DutyKey, DutyRota, DutyTurn } from '../wire';
import { PersonSelect } from './PersonSelect';

interface SwapSheetProps {
  rota: DutyRota;
  turn: DutyTurn;
  seat: string;
  onClose: () => void;
  onDone: () => void;
}

/** Asks a colleague to take one's duty; until they say yes nothing changes. */
export function SwapSheet({ rota, turn, seat, onClose, onDone }: SwapSheetProps) {
  const t = texts.useT();
  const deed = useDeed();
  const me = useMe().person.id;
  const [op] = useState(() => uuidv7());
  const [to, setTo] = useState<number | null>(null);
  const [chosen, setChosen] = useState('');
  const today = tokyoDate(hubNow());
  const offers = rota.turns.filter(one => one.person === to && one.day >= today && !one.away);
  const offer = offers.find(one => nameOf(one) === chosen);
  const theirs = offer ? { seat: offer.seat, day: offer.day, half: offer.half } : null;
  const ask = () =>
    deed.run(async () => {
      if (to === null) return;
      await manageApi.askSwap(rota.zone, op, { seat: turn.seat, day: turn.day, half: turn.half }, to, theirs);
      toast(t('swap.asked'));
      onDone();
    });
  return (
    <Sheet kind="ask" label={t('swap.title')} onClose={onClose}>
      <div className={shared.form}>
        <h2 className={shared.formTitle}>{t('swap.title')}</h2>
        <p>
          {seat}　{dayWords(turn.day)} {t(`part.${turn.half}`)}
        </p>
        <PersonSelect
          label={t('swap.to')}
          none={t('swap.choose')}
          people={rota.people.filter(id => id !== me)}
          value={to}
          onChange={setTo}
        />
        {offers.length > 0 && (
          <Choice
            label={t('swap.instead')}
            value={chosen}
            options={[
              { value: '', label: t('swap.nothing') },
              ...offers.map(one => ({
                value: nameOf(one),
                label: `${dayWords(one.day)} ${t(`part.${one.half}`)}`,
              })),
            ]}
            onChange={setChosen}
          />
        )}
        <p className={shared.hint}>{t('swap.text')}</p>
        {deed.error && <Notice kind="refused" title={deed.error.message} />}
        <div className={shared.foot}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="filled" disabled={to === null || deed.busy} onClick={() => void ask()}>
            {t('swap.do')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}

const nameOf = ({ seat, day, half }: DutyKey): string => `${seat} ${day} ${half}`;
