import { Maximize, Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Plan, Rect } from '../draw';
import '../draw/draw.css';
import '../draw/zones.css';
import '../draw/seats.css';
import { texts } from '../texts';
import css from './FloorMap.module.css';
import { SeatKeys } from './keys';
import type { Scene } from './painter';
import { StateSymbols } from './StateSymbols';
import { Stage } from './stage';

export interface FloorMapProps {
  plan: Plan;
  /** `planId@version`. */
  version: string;
  scene: Scene;
  label: string;
  /** What is looked at first. */
  opensAt: Rect | null;
  stage: RefObject<Stage | null>;
  covered: number;
  onPick: (at: number) => void;
  onRoom: (at: number) => void;
  onSeen: (seats: readonly number[], s: number) => void;
  onEscape: () => void;
}

/** The map: React holds its frame, the seats in it are drawn one by one by the painter. */
export function FloorMap(props: FloorMapProps) {
  const { plan, version, scene, label, opensAt, stage, covered, onPick, onRoom, onSeen, onEscape } = props;
  const t = texts.useT();
  const host = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const keys = useRef<SeatKeys>(null);
  const first = useRef({ scene, opensAt, covered });
  first.current = { scene, opensAt, covered };
  const told = { pick: onPick, room: onRoom, seen: onSeen };
  const toldNow = useRef(told);
  toldNow.current = told;

  useLayoutEffect(() => {
    if (!host.current || !svg.current) return;
    const shown = new Stage(host.current, svg.current, plan, version, toldNow.current);
    shown.covered = first.current.covered;
    shown.open(first.current.scene, first.current.opensAt);
    stage.current = shown;
    keys.current = new SeatKeys(plan.seats);
    const observer = new ResizeObserver(() => shown.resize());
    observer.observe(host.current);
    return () => {
      observer.disconnect();
      shown.close();
      stage.current = null;
    };
  }, [plan, version, stage]);

  const opening = opensAt?.join() ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same place is the same opening
  useLayoutEffect(() => stage.current?.reopen(opensAt), [opening, stage]);
  useLayoutEffect(() => {
    stage.current?.update(scene);
  }, [scene, stage]);
  useEffect(() => {
    stage.current?.retell(toldNow.current);
    if (stage.current) stage.current.covered = covered;
  });

  const key = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as Element;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      return;
    }
    if (event.key === 'Escape') onEscape();
    const seat = target.closest<SVGGElement>('[data-at]');
    const next = seat && keys.current?.next(event.key, Number(seat.dataset.at), event.timeStamp);
    if (next === null || next === undefined) return;
    event.preventDefault();
    stage.current?.focusSeat(next);
  };

  return (
    <div className={css.frame}>
      <StateSymbols />
      <div ref={host} className={css.host}>
        {/* biome-ignore lint/a11y/useSemanticElements: it groups the controls of a drawing */}
        <svg ref={svg} className={`floorplan ${css.floor}`} role="group" aria-label={label} onKeyDown={key} />
      </div>
      <div className={css.tools}>
        <Tool label={t('map.in')} onPress={() => stage.current?.zoom(1)} icon={<Plus size={18} />} />
        <Tool label={t('map.out')} onPress={() => stage.current?.zoom(-1)} icon={<Minus size={18} />} />
        <Tool label={t('map.fit')} onPress={() => stage.current?.fit()} icon={<Maximize size={18} />} />
      </div>
    </div>
  );
}

function Tool({ label, icon, onPress }: { label: string; icon: React.ReactNode; onPress: () => void }) {
  return (
    <button type="button" className={css.tool} aria-label={label} title={label} onClick={onPress}>
      {icon}
    </button>
  );
}
