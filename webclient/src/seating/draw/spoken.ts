/** What a screen reader says of a seat; the words come from the catalogue of who asks. */
export interface Spoken {
  code: string;
  kind: string;
  state: string;
  who?: string | null;
  until?: string | null;
  /** 「となりに山本さん」, or why it is not for the listener. */
  more?: string | null;
}

/** 「D-14、昇降デスク、空き、17:15 まで、となりに山本さん」 */
export const spokenSeat = ({ code, kind, state, who, until, more }: Spoken, comma = '、'): string =>
  [code, kind, state, who, until, more].filter(Boolean).join(comma);
