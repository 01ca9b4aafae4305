import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link } from '../kernel/router';
import type { HalfPlan, PersonBrief, PlanKind } from '../kernel/wire';
import { Button } from '../look/Button';
import { Notice } from '../look/Notice';
import { Segmented } from '../look/Segmented';
import { StateBadge } from '../look/StateBadge';
import { TextField } from '../look/TextField';
import { Clash } from './Clash';
import { plusDays, spanWord, today } from './days';
import { words } from './messages';
import css from './PlanEditor.module.css';
import type { Outcome, PlanEdits } from './usePlanEdits';
import { KINDS, PARTS, type Span, STATE_OF } from './week';

const PLACE_LONGEST = 40;
const NOTE_LONGEST = 60;
/** The hub takes plans so far ahead. */
const DAYS_AHEAD = 400;

export interface PlanEditorProps {
  person: PersonBrief;
  span: Span;
  /** What is there already; the form starts from it. */
  plan: HalfPlan | null;
  edits: PlanEdits;
  /** The grid draws what is being entered. */
  onSpan: (span: Span) => void;
  onDone: () => void;
}

/** What, when, where: for a day, a half of it, or several days. A refusal stands above the button with its ways out. */
export function PlanEditor({ person, span, plan, edits, onSpan, onDone }: PlanEditorProps) {
  const t = words.useT();
  const [kind, setKind] = useState<PlanKind>(plan?.kind ?? 'TELEWORK');
  const [place, setPlace] = useState(plan?.place ?? '');
  const [note, setNote] = useState(plan?.note ?? '');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const form = useRef<HTMLFormElement>(null);
  // Not as `disabled`: a button that is pressed must keep the focus.
  const busy = useRef(false);
  const clash = outcome !== null && outcome !== 'done' && 'clash' in outcome ? outcome.clash : null;
  const backwards = span.to < span.from;

  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);

  const change = (next: Partial<Span>) => {
    setOutcome(null);
    onSpan({ ...span, ...next });
  };
  const attempt = async (asked: () => Promise<Outcome>) => {
    if (busy.current) return;
    busy.current = true;
    const answer = await asked();
    busy.current = false;
    if (answer === 'done') onDone();
    else setOutcome(answer);
  };
  const save = (replace: boolean) =>
    attempt(() =>
      edits.save({ ...span, kind, place: place.trim() || null, note: note.trim() || null, replace }),
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!backwards) void save(false);
  };

  return (
    <form ref={form} className={css.editor} onSubmit={submit}>
      <header>
        <h2 className={css.title}>{t('edit.title', { name: person.name })}</h2>
        <p className={css.when}>
          {spanWord(span.from, span.to)}
          <Link className={css.hours} href={`/settings/hours/${person.id}`}>
            {t('edit.hours')}
          </Link>
        </p>
      </header>
      <Kinds
        chosen={kind}
        onChoose={chosen => {
          setOutcome(null);
          setKind(chosen);
        }}
      />
      <div className={css.part}>
        <Segmented
          label={t('edit.part')}
          value={span.part}
          onChange={part => change({ part })}
          options={PARTS.map(value => ({ value, label: t(`part.${value}`) }))}
        />
      </div>
      <div className={css.range}>
        <TextField
          label={t('edit.from')}
          type="date"
          required
          value={span.from}
          min={today()}
          max={plusDays(today(), DAYS_AHEAD)}
          onChange={from => from && change({ from, to: span.to < from ? from : span.to })}
        />
        <TextField
          label={t('edit.to')}
          type="date"
          required
          value={span.to}
          min={span.from}
          max={plusDays(today(), DAYS_AHEAD)}
          error={backwards ? t('edit.order') : null}
          onChange={to => to && change({ to })}
        />
      </div>
      <TextField
        label={t('edit.place')}
        value={place}
        onChange={setPlace}
        maxLength={PLACE_LONGEST}
        placeholder={t('edit.place.hint')}
        autoComplete="off"
      />
      <TextField
        label={t('edit.note')}
        value={note}
        onChange={setNote}
        maxLength={NOTE_LONGEST}
        placeholder={t('edit.note.hint')}
        autoComplete="off"
      />
      {outcome !== null && outcome !== 'done' && 'refused' in outcome && (
        <Notice kind="refused" title={outcome.refused.message} />
      )}
      {clash ? (
        <Clash days={clash} onReplace={() => void save(true)} onKeep={onDone} />
      ) : (
        <footer className={css.foot}>
          {plan && (
            <Button kind="plain" onClick={() => void attempt(() => edits.clear(span))}>
              {t('edit.clear')}
            </Button>
          )}
          <span className={css.space} />
          <Button onClick={onDone}>{t('edit.cancel')}</Button>
          <Button kind="filled" type="submit" disabled={backwards}>
            {plan ? t('edit.change') : t('edit.save')}
          </Button>
        </footer>
      )}
    </form>
  );
}

function Kinds({ chosen, onChoose }: { chosen: PlanKind; onChoose: (kind: PlanKind) => void }) {
  const t = words.useT();
  return (
    <fieldset className={css.kinds}>
      <legend className="visually-hidden">{t('edit.kind')}</legend>
      {KINDS.map(kind => (
        <label key={kind} className={css.kind}>
          <input
            type="radio"
            name="kind"
            className={css.radio}
            checked={kind === chosen}
            onChange={() => onChoose(kind)}
          />
          <StateBadge state={STATE_OF[kind]} size={22} />
          {t(`kind.${kind}`)}
        </label>
      ))}
    </fieldset>
  );
}
