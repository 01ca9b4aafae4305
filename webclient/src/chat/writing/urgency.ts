import { Bell, BellRing, type LucideIcon, Siren } from 'lucide-react';
import type { Urgency } from '../../kernel/wire';

export const URGENCIES: readonly Urgency[] = ['NORMAL', 'IMPORTANT', 'URGENT'];

export const URGENCY_ICONS: Record<Urgency, LucideIcon> = {
  NORMAL: Bell,
  IMPORTANT: BellRing,
  URGENT: Siren,
};
