import { lazy, Suspense } from 'react';

const FormDoor = lazy(() => import('../../booking/dialog/FormDoor'));

const HALF = 1_800_000;

/** A room or booth of the map: the form of bookings over it, filled with the place and the time that is shown. */
export default function RoomSheet({
  space,
  from,
  onClose,
}: {
  space: number | null;
  from: number;
  onClose: () => void;
}) {
  if (space === null) return null;
  const starts = Math.ceil(from / HALF) * HALF;
  const search = new URLSearchParams({
    place: String(space),
    from: new Date(starts).toISOString(),
    until: new Date(starts + 2 * HALF).toISOString(),
  });
  return (
    <Suspense fallback={null}>
      <FormDoor search={search.toString()} onClose={onClose} />
    </Suspense>
  );
}
