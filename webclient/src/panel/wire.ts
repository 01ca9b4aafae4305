import type { PanelDay, PanelEntry, PanelWish } from '../kernel/wire';

export type Day = PanelDay;
export type Entry = PanelEntry;
export type Wish = PanelWish;
