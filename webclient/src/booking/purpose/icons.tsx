import {
  Armchair,
  BedDouble,
  Focus,
  type LucideIcon,
  MessageCircle,
  Presentation,
  Projector,
  ScanFace,
  Shapes,
  UserRound,
  UsersRound,
  Utensils,
  Video,
  Zap,
} from 'lucide-react';

/** Names that a facility manager chooses from; what is not known gets a sign that says nothing. */
const ICONS: Record<string, LucideIcon> = {
  zap: Zap,
  'message-circle': MessageCircle,
  users: UsersRound,
  user: UserRound,
  video: Video,
  focus: Focus,
  'scan-face': ScanFace,
  utensils: Utensils,
  presentation: Presentation,
  projector: Projector,
  armchair: Armchair,
  rest: BedDouble,
};

export function PurposeIcon({ name, size = 22 }: { name: string; size?: number }) {
  const Icon = ICONS[name] ?? Shapes;
  return <Icon size={size} strokeWidth={1.8} aria-hidden="true" />;
}
