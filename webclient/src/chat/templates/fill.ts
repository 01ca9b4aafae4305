import { day, hubNow } from '../../kernel/time';
import type { RoomSummary } from '../../kernel/wire';
import { nameOf } from '../sections';

/** What stands in braces becomes what it stands for here; braces of either width. In a group nobody is "the other". */
export function filled(text: string, room: RoomSummary, now = hubNow()): string {
  const values: Record<string, string> = {
    名前: room.other?.name ?? '',
    部屋: nameOf(room),
    日付: day(now),
  };
  return text.replace(/[{｛](名前|部屋|日付)[}｝]/g, (_, name: string) => values[name] ?? '');
}
