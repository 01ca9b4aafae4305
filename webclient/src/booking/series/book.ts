import { toast } from '../../look';
import type { NewBooking } from '../api';
import type { RepeatWish } from './rule';
import { type SeriesMade, seriesApi } from './seriesApi';
import { texts } from './texts';

export type { RepeatWish } from './rule';

/** Books a series and says what became of it; a refusal of the whole is thrown as a HubError. */
export async function bookSeries(wish: NewBooking, repeat: RepeatWish): Promise<SeriesMade> {
  const made = await seriesApi.make(wish, repeat);
  const n = made.bookings.length;
  toast(
    made.around.length > 0
      ? texts.t('made.around', { n, m: made.around.length })
      : texts.t('made.all', { n }),
  );
  return made;
}
