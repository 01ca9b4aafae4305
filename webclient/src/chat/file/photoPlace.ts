import type { Point } from './geo';

/** What a camera writes about itself stands at the beginning. */
const HEAD_BYTES = 1024 * 1024;
const WITH_PLACE = /^image\/(jpeg|heic|heif|avif|webp|png|tiff)$/;

/** Where a photo says that it was taken; null if it does not. Read in the browser, before anything is sent. */
export async function photoPlace(file: Blob): Promise<Point | null> {
  if (!WITH_PLACE.test(file.type)) return null;
  try {
    const [{ load }, head] = await Promise.all([
      import('exifreader'),
      file.slice(0, HEAD_BYTES).arrayBuffer(),
    ]);
    const { gps } = load(head, { expanded: true });
    return point(gps?.Latitude, gps?.Longitude);
  } catch {
    // Not a photo of a camera, or one that cannot be read: then there is nothing to ask about.
    return null;
  }
}

function point(lat: number | undefined, lon: number | undefined): Point | null {
  if (lat === undefined || lon === undefined || !Number.isFinite(lat) || !Number.isFinite(lon)) return null;
  // Cameras without a fix write zeros.
  return lat === 0 && lon === 0 ? null : { lat, lon };
}
