import { Copy, RotateCw, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../look';
import css from './Editor.module.css';
import { FEATURES } from './features';
import { numberIn, Pick, Typed } from './fields';
import { boxAround } from './model/geometry';
import {
  addedIn,
  changed,
  chosenOf,
  copied,
  moved,
  removed,
  rotated,
  type SeatChange,
  stepOf,
} from './model/seats';
import { metres, SEAT_KINDS, type Seat, type SeatKind, type SeatMode } from './model/sketch';
import { texts } from './texts';
import type { Editor } from './useEditor';
import { ZoneFields } from './ZoneFields';

/** What is chosen, with everything that can be dragged to be typed. */
export function Inspector({ editor }: { editor: Editor }) {
  const t = texts.useT();
  const seats = chosenOf(editor.sketch, editor.chosen);
  const zone = editor.sketch.zones.find(({ key }) => key === editor.zone);
  return (
    <aside className={css.inspector} aria-label={t('inspector')}>
      {seats.length > 0 ? (
        <SeatFields editor={editor} seats={seats} />
      ) : zone ? (
        <ZoneFields key={zone.key} editor={editor} zone={zone} />
      ) : (
        <Nothing editor={editor} />
      )}
    </aside>
  );
}

function Nothing({ editor }: { editor: Editor }) {
  const t = texts.useT();
  return (
    <>
      <h2>{t('inspector.none')}</h2>
      <p className={css.hint}>{t(editor.readOnly ? 'inspector.readOnly' : 'inspector.noneText')}</p>
      <h3>{t('inspector.zones')}</h3>
      <ul className={css.zones}>
        {editor.sketch.zones.map(({ key, letter, name, style }) => (
          <li key={key}>
            <button type="button" onClick={() => editor.choose([], key)}>
              <b data-style={style}>{letter}</b>
              {name}
              <small>
                {t('inspector.zoneSeats', {
                  n: editor.sketch.seats.filter(({ zone }) => zone === letter).length,
                })}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What all have, or nothing when they differ. */
function same<T>(seats: readonly Seat[], of: (seat: Seat) => T): T | null {
  const first = seats[0] && of(seats[0]);
  return first !== undefined && seats.every(seat => of(seat) === first) ? first : null;
}

function SeatFields({ editor, seats }: { editor: Editor; seats: readonly Seat[] }) {
  const t = texts.useT();
  const { chosen, readOnly } = editor;
  const [first] = seats;
  if (!first) return null;
  const one = seats.length === 1;
  const change = (what: SeatChange, said: string) => {
    editor.apply(changed(editor.saved, chosen, what), said);
    return true;
  };
  const { left, top } = boxAround(seats.map(({ at }) => at));
  const goTo = (axis: 0 | 1, text: string) => {
    const to = numberIn(text);
    if (to === null || to < -5 || to > 205) return false;
    const by = metres(to - (axis === 0 ? left : top));
    editor.apply(moved(editor.saved, chosen, axis === 0 ? [by, 0] : [0, by]), t('did.moved'));
    return true;
  };
  const turnTo = (text: string) => {
    const to = numberIn(text);
    return to !== null && change({ rot: ((Math.round(to) % 360) + 360) % 360 }, t('did.turned'));
  };
  const mixed = t('inspector.mixed');
  const rot = same(seats, ({ rot }) => rot);
  return (
    <>
      <h2>{one ? first.code : t('inspector.many', { n: seats.length })}</h2>
      {one && (
        <p className={css.hint}>
          {first.id === null ? t('inspector.new') : t('inspector.id', { id: first.id })}
        </p>
      )}
      {one && (
        <Typed
          label={t('field.code')}
          value={first.code}
          disabled={readOnly}
          onTyped={code => code !== '' && code.length <= 12 && change({ code }, t('did.number'))}
        />
      )}
      <Pick<SeatKind>
        label={t('field.kind')}
        value={same(seats, ({ kind }) => kind) ?? ''}
        none={same(seats, ({ kind }) => kind) ? undefined : mixed}
        options={SEAT_KINDS.map(value => ({ value, label: t(`kind.${value}`) }))}
        disabled={readOnly}
        onPick={kind => kind !== '' && change({ kind }, t('did.kind'))}
      />
      <Pick<SeatMode>
        label={t('field.mode')}
        value={same(seats, ({ mode }) => mode) ?? ''}
        none={same(seats, ({ mode }) => mode) ? undefined : mixed}
        options={(['RESERVABLE', 'UNAVAILABLE'] as const).map(value => ({
          value,
          label: t(`mode.${value}`),
        }))}
        disabled={readOnly}
        onPick={mode => mode !== '' && change({ mode }, t('did.mode'))}
      />
      <div className={css.three}>
        <Typed
          label={t('field.x')}
          value={String(metres(left))}
          numeric
          disabled={readOnly}
          onTyped={text => goTo(0, text)}
        />
        <Typed
          label={t('field.y')}
          value={String(metres(top))}
          numeric
          disabled={readOnly}
          onTyped={text => goTo(1, text)}
        />
        <Typed
          label={t('field.rot')}
          value={rot === null ? '' : String(rot)}
          mixed={mixed}
          numeric
          disabled={readOnly}
          onTyped={turnTo}
        />
      </div>
      <Features seats={seats} disabled={readOnly} onChange={change} />
      <Pick
        label={t('field.zone')}
        value={same(seats, ({ zone }) => zone ?? '-') ?? ''}
        none={same(seats, ({ zone }) => zone ?? '-') ? undefined : mixed}
        options={[
          ...editor.sketch.zones.map(({ letter, name }) => ({ value: letter, label: `${letter} ${name}` })),
          { value: '-', label: t('field.noZone') },
        ]}
        disabled={readOnly}
        onPick={zone => zone !== '' && change({ zone: zone === '-' ? null : zone }, t('did.zone'))}
      />
      <p className={css.hint}>{t('inspector.zoneHint')}</p>
      {!readOnly && <Deeds editor={editor} />}
    </>
  );
}

function Features({
  seats,
  disabled,
  onChange,
}: {
  seats: readonly Seat[];
  disabled: boolean;
  onChange: (change: SeatChange, said: string) => void;
}) {
  const t = texts.useT();
  return (
    <fieldset className={css.features}>
      <legend>{t('field.features')}</legend>
      {FEATURES.map(feature => {
        const have = seats.filter(({ features }) => features.includes(feature)).length;
        return (
          <Tri
            key={feature}
            label={t(`feature.${feature}`)}
            checked={have === seats.length}
            mixed={have > 0 && have < seats.length}
            disabled={disabled}
            onChange={on => onChange(on ? { add: feature } : { remove: feature }, t('did.feature'))}
          />
        );
      })}
    </fieldset>
  );
}

interface TriProps {
  label: string;
  checked: boolean;
  mixed: boolean;
  disabled: boolean;
  onChange: (on: boolean) => void;
}

function Tri({ label, checked, mixed, disabled, onChange }: TriProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <label>
      <input
        ref={box}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={event => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}

function Deeds({ editor }: { editor: Editor }) {
  const t = texts.useT();
  const { saved, chosen } = editor;
  const [times, setTimes] = useState(1);
  const [way, setWay] = useState<'beside' | 'behind'>('beside');
  const copy = () => {
    const [along] = stepOf(saved, chosen);
    const behind = boxAround(chosenOf(saved, chosen).map(({ at }) => at));
    const BEHIND = 2.6;
    const step =
      way === 'beside' ? ([along, 0] as const) : ([0, metres(behind.bottom - behind.top + BEHIND)] as const);
    const next = copied(saved, chosen, step, times);
    editor.apply(next, t('did.copied'), { choose: [...chosen, ...addedIn(saved, next)] });
  };
  return (
    <div className={css.deeds}>
      <h3>{t('deed.copy')}</h3>
      <div className={css.copy}>
        <Pick
          label={t('deed.way')}
          value={way}
          options={[
            { value: 'beside', label: t('deed.beside') },
            { value: 'behind', label: t('deed.behind') },
          ]}
          onPick={next => next !== '' && setWay(next)}
        />
        <Typed
          label={t('deed.times')}
          value={String(times)}
          numeric
          onTyped={text => {
            const n = numberIn(text);
            if (n === null || n < 1 || n > 50) return false;
            setTimes(Math.round(n));
            return true;
          }}
        />
      </div>
      <Button icon={<Copy size={16} />} onClick={copy}>
        {t('deed.doCopy')}
      </Button>
      <Button
        icon={<RotateCw size={16} />}
        onClick={() => editor.apply(rotated(saved, chosen, 90), t('did.turned'))}
      >
        {t('deed.turn')}
      </Button>
      <Button
        kind="danger"
        icon={<Trash2 size={16} />}
        onClick={() => editor.apply(removed(saved, chosen), t('did.removed'), { choose: [] })}
      >
        {t('deed.remove')}
      </Button>
      <p className={css.hint}>{t('deed.removeHint')}</p>
    </div>
  );
}
