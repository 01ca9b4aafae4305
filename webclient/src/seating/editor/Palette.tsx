import { AlignStartVertical, Grid2x2, Hand, Hash, MousePointer2, Pentagon, Rows3 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../look';
import { seatSymbol } from '../draw/floor';
import { planSeat } from './canvas/drawing';
import { SEAT_KINDS, type Seat, type SeatKind } from './model/sketch';
import css from './Palette.module.css';
import { texts } from './texts';
import type { Editor, Tool } from './useEditor';

const TOOLS: readonly { tool: Tool; icon: ReactNode; keys: string; draws?: boolean }[] = [
  { tool: 'select', icon: <MousePointer2 size={20} />, keys: 'V' },
  { tool: 'pan', icon: <Hand size={20} />, keys: 'H' },
  { tool: 'zone', icon: <Pentagon size={20} />, keys: 'Z', draws: true },
  { tool: 'number', icon: <Hash size={20} />, keys: 'N', draws: true },
];

interface PaletteProps {
  editor: Editor;
  onPlace: (kind: SeatKind) => void;
  onGroup: (kind: SeatKind, columns: number, island: boolean) => void;
  onAlign: () => void;
}

/** Tools, the kinds of seats, and groups of them; what is pressed comes to stand in the middle of what is seen. */
export function Palette({ editor, onPlace, onGroup, onAlign }: PaletteProps) {
  const t = texts.useT();
  const [kind, setKind] = useState<SeatKind>('DESK');
  const [columns, setColumns] = useState(4);
  return (
    <aside className={css.palette} aria-label={t('palette')}>
      <div className={css.tools} role="toolbar" aria-label={t('tools')}>
        {TOOLS.filter(({ draws }) => !draws || !editor.readOnly).map(({ tool, icon, keys }) => (
          <button
            key={tool}
            type="button"
            aria-pressed={editor.tool === tool}
            onClick={() => editor.setTool(tool)}
          >
            {icon}
            <span>
              {t(`tool.${tool}`)} <kbd>{keys}</kbd>
            </span>
          </button>
        ))}
      </div>
      {!editor.readOnly && (
        <>
          <h2>{t('palette.seats')}</h2>
          <div className={css.kinds}>
            {SEAT_KINDS.map(one => (
              <button
                key={one}
                type="button"
                draggable
                onDragStart={event => event.dataTransfer.setData('text/plain', one)}
                onClick={() => {
                  setKind(one);
                  onPlace(one);
                }}
              >
                <KindSymbol kind={one} />
                {t(`kind.${one}`)}
              </button>
            ))}
          </div>
          <h2>{t('palette.groups')}</h2>
          <div className={css.groups}>
            <label>
              {t('palette.kind')}
              <select value={kind} onChange={event => setKind(event.target.value as SeatKind)}>
                {SEAT_KINDS.map(one => (
                  <option key={one} value={one}>
                    {t(`kind.${one}`)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {t('palette.columns')}
              <input
                type="number"
                min={1}
                max={30}
                value={columns}
                onChange={event => setColumns(Math.min(30, Math.max(1, Number(event.target.value) || 1)))}
              />
            </label>
            <Button size={30} icon={<Grid2x2 size={16} />} onClick={() => onGroup(kind, columns, true)}>
              {t('palette.island')}
            </Button>
            <Button size={30} icon={<Rows3 size={16} />} onClick={() => onGroup(kind, columns, false)}>
              {t('palette.row')}
            </Button>
            <Button
              size={30}
              icon={<AlignStartVertical size={16} />}
              disabled={editor.chosen.size < 2}
              onClick={onAlign}
            >
              {t('palette.align')}
            </Button>
          </div>
        </>
      )}
    </aside>
  );
}

/** Pixels per metre: from here a kind has its signs; what is tall is shrunk by the sheet. */
const SCALE = 31;

function KindSymbol({ kind }: { kind: SeatKind }) {
  const seat: Seat = {
    key: kind,
    id: null,
    code: '',
    kind,
    at: [0, 0],
    rot: 0,
    zone: null,
    features: [],
    mode: 'RESERVABLE',
    units: null,
    order: 0,
  };
  const html = seatSymbol(planSeat(seat), { state: 'FREE' }, SCALE, `palette${kind}`);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by the hub itself
  return <span className={css.symbol} aria-hidden="true" dangerouslySetInnerHTML={{ __html: html }} />;
}
