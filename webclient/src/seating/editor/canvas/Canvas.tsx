import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import { usePlaces } from '../../../booking/places';
import { frameStyle } from '../../draw/floor';
import { levelAt, tierAt } from '../../draw/level';
import type { PlanRoom } from '../../draw/plan';
import '../../draw/draw.css';
import '../../draw/seats.css';
import '../../draw/zones.css';
import { IconButton } from '../../../look';
import { chosenOf } from '../model/seats';
import type { Point, SeatKind } from '../model/sketch';
import { texts } from '../texts';
import type { Editor } from '../useEditor';
import css from './Canvas.module.css';
import { defsOf, labelsOf, planOf, roomsOf, stillOf, zonesOf } from './drawing';
import { Overlay } from './Overlay';
import { Ruler } from './Ruler';
import { SeatNode } from './SeatNode';
import { usePointer } from './usePointer';
import { panned, type Size, toFloor, type View, whole, zoomed } from './view';

interface CanvasProps {
  editor: Editor;
  view: View;
  size: Size;
  place: RefObject<HTMLDivElement | null>;
  setView: (view: View) => void;
  faults: ReadonlySet<string>;
  onKeyDown: (event: KeyboardEvent) => void;
  onDropKind: (kind: SeatKind, at: Point) => void;
  onZoneDrawn: (poly: readonly Point[]) => void;
}

const ZOOM = 1.25;

/** The drawing, and what is done on it by pointer. Everything can be done by keys and from the list, too. */
export function Canvas(props: CanvasProps) {
  const { editor, view, size, place, setView, faults, onKeyDown, onDropKind, onZoneDrawn } = props;
  const t = texts.useT();
  const { guides, band, pointer, handlers } = usePointer({
    editor,
    view,
    setView,
    words: { moved: t('did.moved'), line: t('did.line') },
    onZoneDrawn,
  });
  useWheel(place, view, setView);
  const { sketch, chosen, zone } = editor;
  const { s } = view;
  const seats = chosenOf(sketch, chosen);
  const by = (factor: number) => setView(zoomed(view, factor, [size.width / 2, size.height / 2]));
  return (
    <div className={css.area}>
      <Ruler view={view} size={size} across />
      <Ruler view={view} size={size} across={false} />
      <div
        ref={place}
        className={css.canvas}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is walked by keys, as an application of its own
        tabIndex={0}
        role="application"
        aria-label={t('canvas')}
        aria-describedby="editor-keys"
        data-tool={editor.tool}
        onKeyDown={onKeyDown}
        onDragOver={event => event.preventDefault()}
        onDrop={event => {
          event.preventDefault();
          const kind = event.dataTransfer.getData('text/plain');
          const box = event.currentTarget.getBoundingClientRect();
          onDropKind(kind as SeatKind, toFloor(view, [event.clientX - box.left, event.clientY - box.top]));
        }}
        {...handlers}
      >
        <svg
          className="floorplan"
          aria-hidden="true"
          data-level={levelAt(s)}
          data-tier={tierAt(s)}
          style={styleOf(s)}
          width={size.width}
          height={size.height}
          viewBox={`${view.x * 100} ${view.y * 100} ${(size.width / s) * 100} ${(size.height / s) * 100}`}
        >
          <Layers editor={editor} s={s} />
          <g className="fp-seats">
            {sketch.seats
              .filter(
                ({ at: [x, y] }) =>
                  x > view.x - 2 &&
                  y > view.y - 2 &&
                  x < view.x + size.width / s + 2 &&
                  y < view.y + size.height / s + 2,
              )
              .map(seat => (
                <SeatNode key={seat.key} seat={seat} s={s} chosen={chosen.has(seat.key)} />
              ))}
          </g>
          <Labels editor={editor} s={s} />
          <Overlay
            sketch={sketch}
            chosen={seats}
            zone={zone}
            corners={editor.corners}
            pointer={editor.tool === 'zone' ? pointer : null}
            stroke={editor.stroke}
            guides={guides}
            band={band}
            faults={faults}
            s={s}
          />
        </svg>
        <p id="editor-keys" className="visually-hidden">
          {t('canvas.keys')}
        </p>
      </div>
      <div className={css.zoom}>
        <IconButton label={t('zoom.in')} icon={<ZoomIn size={20} />} onClick={() => by(ZOOM)} />
        <IconButton label={t('zoom.out')} icon={<ZoomOut size={20} />} onClick={() => by(1 / ZOOM)} />
        <IconButton
          label={t('zoom.all')}
          icon={<Maximize size={20} />}
          onClick={() => setView(whole(sketch.size, size))}
        />
        <span className={css.scale}>{t('zoom.scale', { n: Math.round(s) })}</span>
      </div>
    </div>
  );
}

function styleOf(s: number): Record<string, string> {
  return Object.fromEntries(
    frameStyle(s, 'edit')
      .split(';')
      .map(part => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)]),
  );
}

/** Ground, zones, rooms, walls: drawn anew only when the lines or the scale change. */
function Layers({ editor: { sketch, zone }, s }: { editor: Editor; s: number }) {
  const { structure, zones, size, rest } = sketch;
  const names = useRoomNames();
  // biome-ignore lint/correctness/useExhaustiveDependencies: seats are drawn one by one
  const plan = useMemo(() => planOf(sketch), [structure, zones, size, rest]);
  const still = useMemo(() => stillOf(plan), [plan]);
  const letter = zones.find(({ key }) => key === zone)?.letter ?? null;
  const html = useMemo(
    () =>
      `<defs>${defsOf(plan, s)}</defs><g class="fp-ground">${still.under}</g><g class="fp-zones">${zonesOf(plan, letter)}</g>` +
      `<g class="fp-rooms">${roomsOf(plan, names)}</g><g class="fp-still">${still.over}</g>`,
    [plan, still, letter, names, s],
  );
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by the hub, texts are escaped there
  return <g dangerouslySetInnerHTML={{ __html: html }} />;
}

function Labels({ editor: { sketch }, s }: { editor: Editor; s: number }) {
  const { structure, zones, size, rest } = sketch;
  const names = useRoomNames();
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const html = useMemo(() => labelsOf(planOf(sketch), s, names), [structure, zones, size, rest, s, names]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by the hub, texts are escaped there
  return <g className="fp-labels" dangerouslySetInnerHTML={{ __html: html }} />;
}

function useRoomNames(): (room: PlanRoom) => string {
  const places = usePlaces();
  return useMemo(
    () => (room: PlanRoom) =>
      (room.space === null ? undefined : places.of(room.space)?.name) ?? room.name ?? '',
    [places],
  );
}

/** The browser would scroll the page: it has to be told before, so not by a handler of React. */
function useWheel(place: RefObject<HTMLDivElement | null>, view: View, setView: (view: View) => void): void {
  const now = useRef({ view, setView });
  now.current = { view, setView };
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const at: Point = [event.clientX - box.left, event.clientY - box.top];
      const { view, setView } = now.current;
      if (event.shiftKey) setView(panned(view, -event.deltaY, 0));
      else setView(zoomed(view, Math.exp(-event.deltaY / 500), at));
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [place]);
}
