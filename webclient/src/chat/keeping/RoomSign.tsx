import {
  Apple,
  Baby,
  Building2,
  CalendarDays,
  CloudRainWind,
  Dumbbell,
  FileText,
  Hash,
  HeartPulse,
  House,
  JapaneseYen,
  Lightbulb,
  Lock,
  type LucideIcon,
  Megaphone,
  MessageCircle,
  Monitor,
  Network,
  Route,
  TreePine,
  TriangleAlert,
  UserRound,
  UsersRound,
  Vote,
  Waves,
} from 'lucide-react';
import type { RoomIcon, RoomSummary } from '../../kernel/wire';

type Chosen = Exclude<RoomIcon, 'USUAL'>;

export const ROOM_ICONS: Record<Chosen, LucideIcon> = {
  TALK: MessageCircle,
  MEGAPHONE: Megaphone,
  ALERT: TriangleAlert,
  RAIN: CloudRainWind,
  SHELTER: House,
  BUILDING: Building2,
  COMPUTER: Monitor,
  NETWORK: Network,
  MONEY: JapaneseYen,
  DOCUMENT: FileText,
  CALENDAR: CalendarDays,
  HEALTH: HeartPulse,
  CHILD: Baby,
  ROAD: Route,
  WATER: Waves,
  TREE: TreePine,
  VOTE: Vote,
  FOOD: Apple,
  SPORT: Dumbbell,
  IDEA: Lightbulb,
  LOCK: Lock,
};

/** The picture a room has chosen, or that of its kind. */
export function RoomSign({
  room,
  size = 18,
}: {
  room: Pick<RoomSummary, 'kind' | 'icon' | 'people'>;
  size?: number;
}) {
  const Sign = room.icon && room.icon !== 'USUAL' ? ROOM_ICONS[room.icon] : usual(room);
  return <Sign size={size} aria-hidden="true" />;
}

function usual({ kind, people }: Pick<RoomSummary, 'kind' | 'people'>): LucideIcon {
  if (kind === 'DIRECT') return UserRound;
  return kind === 'UNIT' || people.length > 0 ? UsersRound : Hash;
}
