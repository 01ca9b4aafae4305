import { createContext, useContext } from 'react';
import type { Message, RoomSummary } from '../kernel/wire';

/** Where a column stands: in a room, or in the thread under a message of it. */
export interface Here {
  /** The room, whose members may read. */
  home: number;
  /** Number of the message answered; 0 in the room itself. */
  root: number;
  /** Opens what can be done with a message, beside `anchor`. */
  openMenu: (message: Message, anchor: HTMLElement) => void;
}

export const HereContext = createContext<Here>({ home: 0, root: 0, openMenu: () => {} });

export const useHere = (): Here => useContext(HereContext);

/** The address of a message, as a path of the hub. */
export function pathOf({ home, root }: Pick<Here, 'home' | 'root'>, { room, n }: Message): string {
  return room === home ? `/chat/${home}/${n}` : `/chat/${home}/${root}/thread/${n}`;
}

export const threadPath = (home: number, root: number): string => `/chat/${home}/${root}/thread`;

/** Whether new messages may be written here by me. */
export function mayWrite(room: RoomSummary): boolean {
  return room.archived === null && (room.posting === 'ALL' || room.owner);
}
