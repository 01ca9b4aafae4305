import { useState } from 'react';
import { Button, Sheet, TextField } from '../../look';
import { squareMetres } from './canvas/Overlay';
import css from './Editor.module.css';
import { newKey } from './model/seats';
import type { Point } from './model/sketch';
import type { Shift } from './model/zones';
import { drawn, freeLetter, shiftsBetween } from './model/zones';
import { texts } from './texts';
import type { Editor } from './useEditor';

const SHOWN = 12;

function Shifts({ shifts }: { shifts: readonly Shift[] }) {
  const t = texts.useT();
  const word = (letter: string | null) => letter ?? t('shift.nowhere');
  return (
    <ul className={css.shifts}>
      {shifts.slice(0, SHOWN).map(({ seat, code, from, to }) => (
        <li key={seat}>
          <b>{code}</b> {word(from)} → {word(to)}
        </li>
      ))}
      {shifts.length > SHOWN && <li>{t('shift.more', { n: shifts.length - SHOWN })}</li>}
    </ul>
  );
}

/** A line was moved over seats: whose they are is a right, so it is asked. */
export function ShiftAsk({ editor }: { editor: Editor }) {
  const t = texts.useT();
  const { waiting } = editor;
  if (!waiting) return null;
  return (
    <Sheet kind="ask" label={t('shift.title')} onClose={() => editor.answer('no')}>
      <div className={css.ask}>
        <h2>{t('shift.title')}</h2>
        <p>{t('shift.text', { n: waiting.shifts.length })}</p>
        <Shifts shifts={waiting.shifts} />
        <div className={css.foot}>
          <Button onClick={() => editor.answer('no')}>{t('shift.no')}</Button>
          <Button kind="outlined" onClick={() => editor.answer('leave')}>
            {t('shift.leave')}
          </Button>
          <Button kind="filled" onClick={() => editor.answer('take')}>
            {t('shift.take', { n: waiting.shifts.length })}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}

interface NewZoneProps {
  editor: Editor;
  poly: readonly Point[];
  onClose: () => void;
}

/** The line is closed: what the zone is called, and which seats come into it. */
export function NewZone({ editor, poly, onClose }: NewZoneProps) {
  const t = texts.useT();
  const { saved } = editor;
  const [letter, setLetter] = useState(() => freeLetter(saved));
  const [name, setName] = useState('');
  const next = drawn(saved, 'new', poly, letter.trim(), name.trim() || letter);
  const shifts = shiftsBetween(saved, next).filter(({ to }) => to === letter.trim());
  const taken = saved.zones.some(one => one.letter === letter.trim());
  const sound = letter.trim() !== '' && letter.trim().length <= 3 && !taken;
  const make = () => {
    const key = newKey();
    const zone = drawn(
      saved,
      key,
      poly,
      letter.trim(),
      name.trim() || t('zone.title', { letter: letter.trim() }),
    );
    const to = new Map(shifts.map(({ seat }) => [seat, letter.trim()]));
    const seats = zone.seats.map(seat => ({ ...seat, zone: to.get(seat.key) ?? seat.zone }));
    editor.apply({ ...zone, seats: to.size > 0 ? seats : zone.seats }, t('did.zoneDrawn'));
    editor.setTool('select');
    editor.choose([], key);
    onClose();
  };
  return (
    <Sheet kind="ask" label={t('newZone.title')} onClose={onClose}>
      <form
        className={css.ask}
        onSubmit={event => {
          event.preventDefault();
          if (sound) make();
        }}
      >
        <h2>{t('newZone.title')}</h2>
        <p>{t('zone.facts', { seats: shifts.length, area: squareMetres(poly) })}</p>
        <TextField
          label={t('zone.letter')}
          value={letter}
          maxLength={3}
          error={taken ? t('newZone.taken') : null}
          onChange={setLetter}
        />
        <TextField label={t('zone.name')} value={name} maxLength={60} onChange={setName} />
        {shifts.length > 0 && <p>{t('newZone.takes', { n: shifts.length, letter: letter.trim() })}</p>}
        <Shifts shifts={shifts} />
        <div className={css.foot}>
          <Button onClick={onClose}>{t('shift.no')}</Button>
          <Button kind="filled" type="submit" disabled={!sound}>
            {t('newZone.do')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
