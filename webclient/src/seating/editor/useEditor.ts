import { useCallback, useMemo, useState } from 'react';
import { begin, commit, type History, redo, settle, undo } from './model/history';
import { moved } from './model/seats';
import type { Point, Sketch } from './model/sketch';
import { type Shift, shifted, shiftsBetween } from './model/zones';

export type Tool = 'select' | 'pan' | 'zone' | 'number';

/** A change of lines that would put seats into other zones: it waits for an answer. */
export interface Waiting {
  next: Sketch;
  shifts: readonly Shift[];
  what: string;
  zone: string | null;
}

interface State {
  history: History<Sketch>;
  /** While something is dragged; not yet a step. */
  preview: Sketch | null;
  chosen: ReadonlySet<string>;
  /** The zone whose line can be moved. */
  zone: string | null;
  tool: Tool;
  waiting: Waiting | null;
  /** Seats in the order in which a stroke met them. */
  stroke: readonly string[];
  /** Corners of a zone that is being drawn. */
  corners: readonly Point[];
}

const NONE: ReadonlySet<string> = new Set();

export type Editor = ReturnType<typeof useEditor>;

/** What is drawn, chosen and waited for. Everything that changes the drawing is a step that can be taken back. */
export function useEditor(start: Sketch, readOnly: boolean) {
  const [state, setState] = useState<State>(() => ({
    history: begin(start),
    preview: null,
    chosen: NONE,
    zone: null,
    tool: 'select',
    waiting: null,
    stroke: [],
    corners: [],
  }));
  const patch = useCallback((change: Partial<State>) => setState(now => ({ ...now, ...change })), []);
  const acts = useMemo(() => {
    const apply = (
      next: Sketch,
      what: string,
      options: { merge?: string; choose?: readonly string[] } = {},
    ) => {
      if (readOnly) return;
      setState(now => ({
        ...now,
        preview: null,
        history: commit(now.history, next, what, options.merge ?? null),
        chosen: options.choose ? new Set(options.choose) : kept(next, now.chosen),
      }));
    };
    /** Lines may be moved; what they would do to seats is asked. */
    const redraw = (before: Sketch, next: Sketch, what: string, zone: string | null) => {
      if (readOnly) return;
      const shifts = shiftsBetween(before, next);
      if (shifts.length === 0) apply(next, what);
      else setState(now => ({ ...now, waiting: { next, shifts, what, zone } }));
      patch({ zone, preview: shifts.length === 0 ? null : next, corners: [] });
    };
    const answer = (how: 'take' | 'leave' | 'no') =>
      setState(now => {
        const { waiting } = now;
        if (!waiting) return now;
        const closed = { ...now, waiting: null, preview: null };
        if (how === 'no') return { ...closed, zone: has(now.history.now, waiting.zone) };
        const next = how === 'take' ? shifted(waiting.next, waiting.shifts) : waiting.next;
        return { ...closed, history: commit(now.history, next, waiting.what), tool: 'select' as const };
      });
    return {
      apply,
      redraw,
      answer,
      preview: (preview: Sketch | null) => patch({ preview: readOnly ? null : preview }),
      choose: (keys: Iterable<string>, zone: string | null = null) =>
        setState(now => ({ ...now, chosen: new Set(keys), zone, history: settle(now.history) })),
      nudge: (by: Point, what: string) =>
        setState(now => {
          if (readOnly || now.chosen.size === 0) return now;
          const next = moved(now.history.now, now.chosen, by);
          const merge = `nudge ${[...now.chosen].join()}`;
          return { ...now, preview: null, history: commit(now.history, next, what, merge) };
        }),
      undo: () => setState(now => back(now, undo)),
      redo: () => setState(now => back(now, redo)),
      setTool: (tool: Tool) => patch({ tool, stroke: [], corners: [] }),
      setStroke: (stroke: readonly string[]) => patch({ stroke }),
      setCorners: (corners: readonly Point[]) => patch({ corners }),
    };
  }, [patch, readOnly]);
  const { history, preview, ...rest } = state;
  return { ...rest, ...acts, readOnly, history, saved: history.now, sketch: preview ?? history.now };
}

function back(now: State, step: (history: History<Sketch>) => History<Sketch>): State {
  const history = step(now.history);
  return {
    ...now,
    history,
    preview: null,
    waiting: null,
    chosen: kept(history.now, now.chosen),
    zone: has(history.now, now.zone),
  };
}

function kept({ seats }: Sketch, chosen: ReadonlySet<string>): ReadonlySet<string> {
  if (chosen.size === 0) return chosen;
  return new Set(seats.flatMap(({ key }) => (chosen.has(key) ? [key] : [])));
}

function has({ zones }: Sketch, zone: string | null): string | null {
  return zones.some(({ key }) => key === zone) ? zone : null;
}
