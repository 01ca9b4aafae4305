import type { Spot } from '../../chat/parcel';

/** Files are attached to a place where one writes; rooms begin at 1, so that room 0 is free for questions and answers. */
export const ASK: Spot = { room: 0, root: 0 };

export const answerSpot = (question: number): Spot => ({ room: 0, root: question });
