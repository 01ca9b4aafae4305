import css from './Inspector.module.css';
import { chosenOf } from './model/seats';
import { SeatFields } from './SeatFields';
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
