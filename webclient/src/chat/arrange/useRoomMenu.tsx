import { createContext, useContext } from 'react';
import type { RoomSummary } from '../../kernel/wire';

/** Opens the menu of a room beside an element. */
export type OpenRoomMenu = (room: RoomSummary, anchor: HTMLElement) => void;

const Context = createContext<OpenRoomMenu>(() => {});

export const RoomMenuProvider = Context.Provider;

export function useRoomMenu(): OpenRoomMenu {
  return useContext(Context);
}
