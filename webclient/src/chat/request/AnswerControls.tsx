import { Check, PencilLine, X } from 'lucide-react';
import { useState } from 'react';
import { Button, Segmented } from '../../look';
import { AnswerForm } from './AnswerForm';
import { answerOf, declines, type Party } from './card';
import css from './RequestBox.module.css';
import { texts } from './texts';
import { type RequestPlace, useAnswering } from './useAnswering';

interface AnswerControlsProps {
  place: RequestPlace;
  parties: readonly Party[];
}

/** The ways to answer; what was answered can be changed by the same buttons. */
export function AnswerControls({ place, parties }: AnswerControlsProps) {
  const t = texts.useT();
  const { request } = place;
  const answering = useAnswering(place);
  const [chosen, setChosen] = useState<number | null>(null);
  const [writing, setWriting] = useState(false);
  const silent = parties.find(party => !answerOf(request, party));
  const party = parties.find(one => one?.id === chosen) ?? silent ?? parties[0] ?? null;
  const mine = answerOf(request, party);
  return (
    <div className={css.controls}>
      {parties.length > 1 && (
        <Segmented
          label={t('as')}
          value={`${party?.id ?? ''}`}
          options={parties.map(one => ({ value: `${one?.id ?? ''}`, label: one?.name ?? '' }))}
          onChange={id => setChosen(Number(id))}
        />
      )}
      {request.choices.length === 0 && !writing && (
        <Button
          kind="outlined"
          size={36}
          icon={<PencilLine size={18} aria-hidden="true" />}
          onClick={() => setWriting(true)}
        >
          {t(mine ? 'answerAnew' : 'write')}
        </Button>
      )}
      {request.choices.length === 0 && writing && (
        <AnswerForm
          before={mine?.text ?? ''}
          busy={answering.busy}
          onSend={async text => {
            if (await answering.answer(party, { text })) setWriting(false);
          }}
          onCancel={() => setWriting(false)}
        />
      )}
      {request.choices.map((choice, i) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: the position is the choice
          key={i}
          type="button"
          className={css.choice}
          aria-pressed={(answering.under ?? mine?.choice) === i}
          disabled={answering.busy}
          onClick={() => void answering.answer(party, { choice: i })}
        >
          {request.choices.length === 2 &&
            (declines(request, i) ? (
              <X size={18} aria-hidden="true" />
            ) : (
              <Check size={18} aria-hidden="true" />
            ))}
          <span className={css.label}>{choice.label}</span>
          <span className={css.count}>{choice.count}</span>
        </button>
      ))}
      {answering.error && (
        <p className={css.error} role="alert">
          {answering.error.message}
        </p>
      )}
    </div>
  );
}
