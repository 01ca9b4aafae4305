import { Download } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useNavigate } from '../../kernel/router';
import { Button, Notice, toast } from '../../look';
import { downloadJson } from '../manage/plans/downloadJson';
import { UseSheet } from '../manage/plans/UseSheet';
import type { PlanHead } from '../manage/wire';
import { NewZone, ShiftAsk } from './Asks';
import { ChecksBar, useChecks } from './ChecksBar';
import { Canvas } from './canvas/Canvas';
import { fitting, middleOf, panned, type Size, type View, whole, zoomed } from './canvas/view';
import css from './Editor.module.css';
import { Head, takeBack } from './Head';
import { Inspector } from './Inspector';
import { keyOf } from './keys';
import { ListView } from './ListView';
import { boxAround } from './model/geometry';
import {
  addedIn,
  aligned,
  chosenOf,
  copied,
  islandPlaced,
  placed,
  removed,
  rotated,
  rowPlaced,
  SEATS,
  stepOf,
} from './model/seats';
import { fileOf, type PlanFile, type Point, type SeatKind, type Sketch, sketchOf } from './model/sketch';
import { grid } from './model/snap';
import { NumberPanel } from './NumberPanel';
import { Palette } from './Palette';
import { texts } from './texts';
import { useAutosave } from './useAutosave';
import { type Editor as Edits, useEditor } from './useEditor';

interface EditorProps {
  plan: PlanHead;
  floor: string;
  file: PlanFile;
  onReload: () => void;
}

/** The floor being drawn: tools, drawing, what is chosen, checks. */
export function Editor({ plan, floor, file, onReload }: EditorProps) {
  const t = texts.useT();
  const readOnly = plan.state !== 'DRAFT';
  const [start] = useState(() => sketchOf(file));
  const editor = useEditor(start, readOnly);
  const saving = useAutosave(plan.id, plan.revision, editor.saved, readOnly);
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 800, height: 600 });
  const [view, setView] = useState<View>(() => whole(start.size, { width: 800, height: 600 }));
  const [listed, setListed] = useState(false);
  const [zone, setZone] = useState<readonly Point[] | null>(null);
  const [faults, setFaults] = useState<ReadonlySet<string>>(new Set());
  const [using, setUsing] = useState(false);
  const navigate = useNavigate();
  const checks = useChecks(editor.saved);
  useSize(place, start, setSize, setView, listed);

  const add = (next: Sketch) => {
    if (next === editor.saved) return toast(t('full', { n: SEATS }));
    editor.apply(next, t('did.placed'), { choose: addedIn(editor.saved, next) });
  };
  const middle = (): Point => {
    const [x, y] = middleOf(view, size);
    return [grid(x), grid(y)];
  };
  const onPlace = (kind: SeatKind) => {
    add(placed(editor.saved, kind, middle()));
    if (!listed) place.current?.focus();
  };
  const closeZone = (poly: readonly Point[]) => {
    editor.setCorners([]);
    setZone(poly);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const does = keyOf(event);
    if (!does) return;
    event.preventDefault();
    const { saved, chosen, corners } = editor;
    switch (does.kind) {
      case 'arrow':
        if (chosen.size > 0) editor.nudge(does.by, t('did.moved'));
        else setView(panned(view, -does.by[0] * 800, -does.by[1] * 800));
        break;
      case 'undo':
        return takeBack(editor, t);
      case 'redo':
        return editor.redo();
      case 'remove':
        return editor.apply(removed(saved, chosen), t('did.removed'), { choose: [] });
      case 'turn':
        return editor.apply(rotated(saved, chosen, 90), t('did.turned'));
      case 'copy': {
        const next = copied(saved, chosen, stepOf(saved, chosen), 1);
        return editor.apply(next, t('did.copied'), { choose: addedIn(saved, next) });
      }
      case 'all':
        return editor.choose(saved.seats.map(({ key }) => key));
      case 'next':
        return walk(editor, does.back);
      case 'zoom':
        return setView(zoomed(view, does.by, [size.width / 2, size.height / 2]));
      case 'tool':
        return editor.setTool(does.tool);
      case 'enter':
        return corners.length >= 3 ? closeZone(corners) : undefined;
      case 'escape':
        if (corners.length > 0) return editor.setCorners([]);
        if (editor.tool !== 'select') return editor.setTool('select');
        return editor.choose([]);
    }
  };
  const show = (keys: readonly string[]) => {
    setListed(false);
    const seats = chosenOf(editor.saved, new Set(keys));
    setFaults(new Set(keys));
    editor.choose(keys);
    if (seats.length > 0) setView(fitting(boxAround(seats.map(({ at }) => at)), size, 60));
  };
  return (
    <div className={css.editor}>
      <Head
        editor={editor}
        plan={plan}
        floor={floor}
        saving={saving}
        listed={listed}
        onList={() => setListed(!listed)}
        onUse={() => void saving.now().then(done => setUsing(done))}
      />
      {saving.state === 'changed' && (
        <Notice
          kind="refused"
          title={t('changed.title')}
          actions={
            <>
              <Button
                size={30}
                onClick={() => downloadJson(t('changed.fileName'), fileOf(editor.saved))}
                icon={<Download size={16} />}
              >
                {t('changed.keep')}
              </Button>
              <Button size={30} onClick={onReload}>
                {t('changed.theirs')}
              </Button>
              <Button size={30} onClick={saving.overwrite}>
                {t('changed.mine')}
              </Button>
            </>
          }
        >
          {t('changed.text')}
        </Notice>
      )}
      {saving.state === 'broken' && saving.error && (
        <Notice
          kind="broken"
          title={saving.error.message}
          actions={
            <Button size={30} onClick={() => void saving.now()}>
              {t('again')}
            </Button>
          }
        >
          {t('broken.text')}
        </Notice>
      )}
      <div className={css.body} data-read={readOnly || undefined}>
        <Palette
          editor={editor}
          onPlace={onPlace}
          onGroup={(kind, columns, island) =>
            add((island ? islandPlaced : rowPlaced)(editor.saved, kind, middle(), columns))
          }
          onAlign={() => editor.apply(aligned(editor.saved, editor.chosen), t('did.aligned'))}
        />
        <div className={css.middle}>
          {listed ? (
            <ListView editor={editor} />
          ) : (
            <Canvas
              editor={editor}
              view={view}
              size={size}
              place={place}
              setView={setView}
              faults={faults}
              onKeyDown={onKeyDown}
              onDropKind={(kind, at) => add(placed(editor.saved, kind, [grid(at[0]), grid(at[1])]))}
              onZoneDrawn={closeZone}
            />
          )}
          {editor.tool === 'number' && !readOnly && <NumberPanel editor={editor} />}
          {editor.tool === 'zone' && !readOnly && !listed && (
            <p className={css.panel}>{t('tool.zoneText')}</p>
          )}
        </div>
        <Inspector editor={editor} />
      </div>
      <ChecksBar editor={editor} checks={checks} problems={saving.problems} onShow={show} />
      <p className="visually-hidden" aria-live="polite">
        {said(editor, t)}
      </p>
      {zone && <NewZone editor={editor} poly={zone} onClose={() => setZone(null)} />}
      <ShiftAsk editor={editor} />
      {using && (
        <UseSheet
          plan={plan}
          onClose={() => setUsing(false)}
          onUsed={() => navigate(`/seating/manage/plans?floor=${plan.floor}`)}
        />
      )}
    </div>
  );
}

/** The next seat by number, so that every one is reached without a pointer. */
function walk({ saved, chosen, choose }: Edits, back: boolean): void {
  const line = [...saved.seats].sort((a, b) => a.code.localeCompare(b.code, 'ja', { numeric: true }));
  const here = line.findIndex(({ key }) => chosen.has(key));
  const to = here < 0 ? 0 : (here + (back ? line.length - 1 : 1)) % line.length;
  const next = line[to];
  if (next) choose([next.key]);
}

function said({ sketch, chosen }: Edits, t: ReturnType<typeof texts.useT>): string {
  const seats = chosenOf(sketch, chosen);
  const [first] = seats;
  if (!first) return '';
  if (seats.length > 1) return t('inspector.many', { n: seats.length });
  return t('said.seat', {
    code: first.code,
    kind: t(`kind.${first.kind}`),
    x: first.at[0],
    y: first.at[1],
    rot: first.rot,
  });
}

function useSize(
  place: React.RefObject<HTMLDivElement | null>,
  start: Sketch,
  setSize: (size: Size) => void,
  setView: (view: View) => void,
  listed: boolean,
): void {
  const first = useRef(true);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || listed) return;
    const measure = () => {
      const size = { width: element.clientWidth, height: element.clientHeight };
      setSize(size);
      if (first.current && size.width > 0) setView(whole(start.size, size));
      first.current = false;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, start, setSize, setView, listed]);
}
