import { HubError } from '../../kernel/http';
import { MINUTE } from '../../kernel/time';
import type { WishNow } from '../useWish';
import type { UsualPlace } from '../wire';
import { RefusalCard } from './RefusalCard';
import { refusalOf } from './refusal';

interface UsualCardProps {
  usual: UsualPlace;
  wish: WishNow;
  title: string;
}

/** Why the place one usually takes cannot be had, with the nearest ways round. */
export function UsualCard({ usual, wish, title }: UsualCardProps) {
  const { code, message, detail } = usual.refusal;
  return (
    <RefusalCard
      usual
      refusal={{
        wish: { place: usual.place, from: wish.from, until: wish.from + wish.minutes * MINUTE },
        booking: null,
        title,
        purpose: wish.purpose?.id ?? null,
        error: new HubError(409, code, message, detail),
        alternatives: refusalOf({ detail }).alternatives,
      }}
    />
  );
}
