import { useMemo, useState } from 'react';
import { Button, Chip, SearchField } from '../../look';
import { numberIn, Pick, Typed } from './fields';
import css from './List.module.css';
import { changed, type SeatChange } from './model/seats';
import { SEAT_KINDS, type Seat, type SeatKind } from './model/sketch';
import { texts } from './texts';
import type { Editor } from './useEditor';

const PAGE = 100;

/** All seats as a table: the same fields, and the same things can be done with what is ticked. */
export function ListView({ editor }: { editor: Editor }) {
  const t = texts.useT();
  const [letter, setLetter] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [shown, setShown] = useState(PAGE);
  const { sketch, chosen, readOnly } = editor;
  const seats = useMemo(
    () =>
      sketch.seats
        .filter(seat => letter === null || (seat.zone ?? '') === letter)
        .filter(({ code }) => code.toLowerCase().includes(text.trim().toLowerCase()))
        .sort((a, b) => a.code.localeCompare(b.code, 'ja', { numeric: true })),
    [sketch.seats, letter, text],
  );
  const tick = (keys: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const key of keys) on ? next.add(key) : next.delete(key);
    editor.choose(next);
  };
  const all = seats.length > 0 && seats.every(({ key }) => chosen.has(key));
  return (
    <div className={css.list}>
      <div className={css.filters}>
        <SearchField label={t('list.find')} value={text} onChange={setText} />
        <Chip chosen={letter === null} count={sketch.seats.length} onPress={() => setLetter(null)}>
          {t('list.all')}
        </Chip>
        {sketch.zones.map(zone => (
          <Chip key={zone.key} chosen={letter === zone.letter} onPress={() => setLetter(zone.letter)}>
            {zone.letter}
          </Chip>
        ))}
        <Chip chosen={letter === ''} onPress={() => setLetter('')}>
          {t('field.noZone')}
        </Chip>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by keys */}
      <section className={css.scroll} aria-label={t('list')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th>
                <input
                  type="checkbox"
                  aria-label={t('list.tickAll')}
                  checked={all}
                  onChange={event =>
                    tick(
                      seats.map(({ key }) => key),
                      event.target.checked,
                    )
                  }
                />
              </th>
              {(['code', 'kind', 'zone', 'x', 'y', 'rot'] as const).map(column => (
                <th key={column}>{t(`field.${column}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seats.slice(0, shown).map(seat => (
              <Row
                key={seat.key}
                editor={editor}
                seat={seat}
                chosen={chosen.has(seat.key)}
                readOnly={readOnly}
                onTick={on => tick([seat.key], on)}
              />
            ))}
          </tbody>
        </table>
        {seats.length === 0 && <p className={css.none}>{t('list.none')}</p>}
        {seats.length > shown && (
          <Button onClick={() => setShown(shown + PAGE)}>
            {t('list.more', { n: seats.length - shown })}
          </Button>
        )}
      </section>
    </div>
  );
}

interface RowProps {
  editor: Editor;
  seat: Seat;
  chosen: boolean;
  readOnly: boolean;
  onTick: (on: boolean) => void;
}

function Row({ editor, seat, chosen, readOnly, onTick }: RowProps) {
  const t = texts.useT();
  const change = (what: SeatChange, said: string) => {
    editor.apply(changed(editor.saved, new Set([seat.key]), what), said);
    return true;
  };
  const number = (text: string, to: (n: number) => SeatChange) => {
    const n = numberIn(text);
    return n !== null && n > -5 && n <= 360 && change(to(n), t('did.moved'));
  };
  const [x, y] = seat.at;
  const named = (field: string) => `${seat.code} ${field}`;
  return (
    <tr data-chosen={chosen || undefined}>
      <td>
        <input
          type="checkbox"
          aria-label={t('list.tick', { code: seat.code })}
          checked={chosen}
          onChange={event => onTick(event.target.checked)}
        />
      </td>
      <td>
        <Typed
          label={named(t('field.code'))}
          value={seat.code}
          disabled={readOnly}
          onTyped={code => code !== '' && code.length <= 12 && change({ code }, t('did.number'))}
        />
      </td>
      <td>
        <Pick<SeatKind>
          label={named(t('field.kind'))}
          value={seat.kind}
          options={SEAT_KINDS.map(value => ({ value, label: t(`kind.${value}`) }))}
          disabled={readOnly}
          onPick={kind => kind !== '' && change({ kind }, t('did.kind'))}
        />
      </td>
      <td>
        <Pick
          label={named(t('field.zone'))}
          value={seat.zone ?? ''}
          none={t('field.noZone')}
          options={editor.sketch.zones.map(({ letter }) => ({ value: letter, label: letter }))}
          disabled={readOnly}
          onPick={zone => change({ zone: zone || null }, t('did.zone'))}
        />
      </td>
      <td>
        <Typed
          label={named(t('field.x'))}
          value={String(x)}
          numeric
          disabled={readOnly}
          onTyped={text => number(text, n => ({ at: [n, y] }))}
        />
      </td>
      <td>
        <Typed
          label={named(t('field.y'))}
          value={String(y)}
          numeric
          disabled={readOnly}
          onTyped={text => number(text, n => ({ at: [x, n] }))}
        />
      </td>
      <td>
        <Typed
          label={named(t('field.rot'))}
          value={String(seat.rot)}
          numeric
          disabled={readOnly}
          onTyped={text => number(text, n => ({ rot: ((Math.round(n) % 360) + 360) % 360 }))}
        />
      </td>
    </tr>
  );
}
