import { type PointerEvent, useRef, useState } from 'react';
import type { Box } from '../model/geometry';
import { distance } from '../model/geometry';
import type { Point, Seat, Sketch, Zone } from '../model/sketch';
import type { Snapped } from '../model/snap';
import { cornerAdded, cornerMoved } from '../model/zones';
import type { Editor } from '../useEditor';
import {
  bandOf,
  boxCorners,
  cornerTo,
  dragged,
  type Grip,
  gripAt,
  LEAST_ZONE,
  SLACK,
  seatAt,
  within,
  zoneUnder,
} from './gesture';
import { panned, toFloor, type View, zoomed } from './view';

type Hold =
  | { kind: 'pan' }
  | { kind: 'band'; from: Point; add: boolean; at: Point }
  | { kind: 'move'; seat: Seat; from: Point; chosen: ReadonlySet<string> }
  | { kind: 'corner'; zone: Zone; grip: Grip; before: Sketch }
  | { kind: 'draw'; from: Point }
  | { kind: 'stroke' };

interface Deps {
  editor: Editor;
  view: View;
  setView: (view: View) => void;
  words: { moved: string; line: string };
  onZoneDrawn: (poly: readonly Point[]) => void;
}

/** What a mouse, a pen or fingers do on the drawing. */
export function usePointer({ editor, view, setView, words, onZoneDrawn }: Deps) {
  const hold = useRef<Hold | null>(null);
  const start = useRef<Point>([0, 0]);
  const last = useRef<Point>([0, 0]);
  const far = useRef(false);
  const fingers = useRef(new Map<number, Point>());
  const [guides, setGuides] = useState<Snapped | null>(null);
  const [band, setBand] = useState<Box | null>(null);
  const [pointer, setPointer] = useState<Point | null>(null);

  const pixel = (event: PointerEvent<Element>): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };

  const begin = (event: PointerEvent<Element>, at: Point, px: Point): Hold => {
    const { sketch, tool, zone, chosen, readOnly } = editor;
    const coarse = event.pointerType === 'touch';
    if (tool === 'pan' || event.button === 1) return { kind: 'pan' };
    if (tool === 'zone' && !readOnly) return { kind: 'draw', from: at };
    if (tool === 'number' && !readOnly) return { kind: 'stroke' };
    const line = sketch.zones.find(({ key }) => key === zone);
    const grip = line && !readOnly && gripAt(line, at, view.s, coarse);
    if (line && grip) return { kind: 'corner', zone: line, grip, before: sketch };
    const seat = seatAt(sketch, at);
    if (!seat) return coarse ? { kind: 'pan' } : { kind: 'band', from: at, at: px, add: event.shiftKey };
    if (event.shiftKey) {
      const next = new Set(chosen);
      if (!next.delete(seat.key)) next.add(seat.key);
      editor.choose(next);
      return { kind: 'pan' };
    }
    const held = chosen.has(seat.key) ? chosen : new Set([seat.key]);
    if (held !== chosen) editor.choose(held);
    return readOnly ? { kind: 'pan' } : { kind: 'move', seat, from: at, chosen: held };
  };

  const onPointerDown = (event: PointerEvent<Element>) => {
    if (event.button > 1) return;
    const px = pixel(event);
    fingers.current.set(event.pointerId, px);
    event.currentTarget.setPointerCapture(event.pointerId);
    if (fingers.current.size > 1) {
      editor.preview(null);
      hold.current = { kind: 'pan' };
      return;
    }
    start.current = px;
    last.current = px;
    far.current = false;
    hold.current = begin(event, toFloor(view, px), px);
    if (hold.current.kind === 'stroke') meet(toFloor(view, px));
  };

  const meet = (at: Point) => {
    const seat = seatAt(editor.sketch, at);
    if (seat && !editor.stroke.includes(seat.key)) editor.setStroke([...editor.stroke, seat.key]);
  };

  const lineTo = ({ zone, grip, before }: Extract<Hold, { kind: 'corner' }>, at: Point): Sketch => {
    const poly = grip.fresh ? cornerAdded(zone.poly, grip.n) : zone.poly;
    const n = grip.fresh ? grip.n + 1 : grip.n;
    const beside = [poly.at(n - 1), poly[(n + 1) % poly.length]];
    const next = cornerMoved(poly, n, cornerTo(at, beside, view.s));
    return {
      ...before,
      zones: before.zones.map(one => (one.key === zone.key ? { ...one, poly: next } : one)),
    };
  };

  const pinch = (event: PointerEvent<Element>, px: Point) => {
    const before = [...fingers.current.values()];
    fingers.current.set(event.pointerId, px);
    const after = [...fingers.current.values()];
    const [a, b] = before;
    const [c, d] = after;
    if (!a || !b || !c || !d) return;
    const middle: Point = [(c[0] + d[0]) / 2, (c[1] + d[1]) / 2];
    const moved = panned(view, middle[0] - (a[0] + b[0]) / 2, middle[1] - (a[1] + b[1]) / 2);
    setView(zoomed(moved, distance(c, d) / Math.max(1, distance(a, b)), middle));
  };

  const onPointerMove = (event: PointerEvent<Element>) => {
    const px = pixel(event);
    const at = toFloor(view, px);
    if (editor.tool === 'zone') setPointer(cornerTo(at, [editor.corners.at(-1), editor.corners[0]], view.s));
    if (fingers.current.size > 1) return pinch(event, px);
    const held = hold.current;
    if (!held) return;
    if (distance(px, start.current) > SLACK) far.current = true;
    if (!far.current && held.kind !== 'stroke') return;
    switch (held.kind) {
      case 'pan':
        setView(panned(view, px[0] - last.current[0], px[1] - last.current[1]));
        break;
      case 'band':
        setBand(bandOf(held.from, at));
        break;
      case 'draw':
        if (editor.corners.length === 0) setBand(bandOf(held.from, at));
        break;
      case 'move': {
        const by: Point = [at[0] - held.from[0], at[1] - held.from[1]];
        const { sketch, guides } = dragged(editor.saved, held.seat, held.chosen, by, view.s);
        editor.preview(sketch);
        setGuides(guides);
        break;
      }
      case 'corner':
        editor.preview(lineTo(held, at));
        break;
      case 'stroke':
        meet(at);
        break;
    }
    last.current = px;
  };

  const onPointerUp = (event: PointerEvent<Element>) => {
    fingers.current.delete(event.pointerId);
    const held = hold.current;
    hold.current = null;
    setGuides(null);
    setBand(null);
    if (!held || fingers.current.size > 0) return;
    const at = toFloor(view, pixel(event));
    switch (held.kind) {
      case 'pan':
        if (!far.current && editor.tool === 'select' && !event.shiftKey) pressed(at);
        break;
      case 'band':
        if (far.current) {
          const inside = within(editor.sketch, bandOf(held.from, at));
          editor.choose(held.add ? [...editor.chosen, ...inside] : inside);
        } else pressed(at);
        break;
      case 'draw':
        drawn(held.from, at);
        break;
      case 'move':
        if (far.current) editor.apply(editor.sketch, words.moved);
        break;
      case 'corner':
        if (far.current) editor.redraw(held.before, lineTo(held, at), words.line, held.zone.key);
        break;
      case 'stroke':
        break;
    }
  };

  /** On no seat: the zone there, or nothing. */
  const pressed = (at: Point) =>
    editor.choose([], seatAt(editor.sketch, at) ? null : (zoneUnder(editor.sketch, at)?.key ?? null));

  const drawn = (from: Point, at: Point) => {
    const box = bandOf(from, at);
    const wide = box.right - box.left > LEAST_ZONE && box.bottom - box.top > LEAST_ZONE;
    const { corners } = editor;
    if (corners.length === 0 && far.current && wide) return onZoneDrawn(boxCorners(box));
    const [first] = corners;
    if (first && corners.length >= 3 && distance(first, at) * view.s < 14) return onZoneDrawn(corners);
    editor.setCorners([...corners, cornerTo(at, [corners.at(-1), corners[0]], view.s)]);
  };

  const onPointerCancel = (event: PointerEvent<Element>) => {
    fingers.current.delete(event.pointerId);
    hold.current = null;
    setGuides(null);
    setBand(null);
    editor.preview(null);
  };

  return {
    guides,
    band,
    pointer,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel,
      onPointerLeave: () => setPointer(null),
    },
  };
}
