import type { PersonBrief } from '../../kernel/wire';
import { floorSvg, type PlanSeat } from '../draw';
import { familyOf } from '../scene';
import type { SeatNow } from '../seats';
import { texts } from '../texts';
import type { FloorPlan } from '../wire';

const WIDE = 6.2;
const HIGH = 3.1;
const SCALE = 50;

/** The chosen seat with what stands around it; a picture only, the list below says the same. */
export function closeUp(
  plan: FloorPlan,
  seats: readonly SeatNow[],
  chosen: SeatNow,
  names: ReadonlyMap<number, PersonBrief>,
): string {
  const [cx, cy] = chosen.seat.at;
  const [x, y] = [cx - WIDE / 2, cy - HIGH / 2 + 0.2];
  const near = new Map<PlanSeat, SeatNow>(seats.map(now => [now.seat, now]));
  const inside = ({ at: [sx, sy] }: PlanSeat) =>
    sx > x - 1.5 && sx < x + WIDE + 1.5 && sy > y - 1.5 && sy < y + HIGH + 1.5;
  const part = { ...plan, seats: plan.seats.filter(inside), zones: plan.zones, rooms: [] };
  return floorSvg(
    part,
    {
      s: SCALE,
      crop: [x, y, WIDE, HIGH],
      plateSize: 0,
      seat: seat => {
        const now = near.get(seat);
        const brief = names.get(now?.sitting?.person ?? 0);
        const state = now === chosen && now.state === 'FREE' ? 'PICKED' : (now?.state ?? 'UNKNOWN');
        return {
          state,
          chosen: now === chosen,
          name: brief ? familyOf(brief.name) : null,
          mine: texts.t('state.word.mine'),
        };
      },
      zone: () => ({ title: null }),
    },
    `${plan.id}@${plan.version}`,
    'cu',
  );
}
