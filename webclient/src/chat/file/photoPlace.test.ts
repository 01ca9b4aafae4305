import { describe, expect, it } from 'vitest';
import { photoPlace } from './photoPlace';
import { aPhoto } from './testing';

const blob = (bytes: Uint8Array, type = 'image/jpeg') => new Blob([bytes as BlobPart], { type });

describe('the place of a photo', () => {
  it('is read from what the camera wrote', async () => {
    const place = await photoPlace(blob(aPhoto({ lat: 35.4672, lon: 139.6612 })));
    expect(place?.lat).toBeCloseTo(35.4672, 4);
    expect(place?.lon).toBeCloseTo(139.6612, 4);
  });

  it('may be south and west', async () => {
    const place = await photoPlace(blob(aPhoto({ lat: -33.45, lon: -70.66 })));
    expect([place?.lat.toFixed(2), place?.lon.toFixed(2)]).toEqual(['-33.45', '-70.66']);
  });

  it('is not there without a fix', async () => {
    expect(await photoPlace(blob(aPhoto({ lat: 0, lon: 0 })))).toBeNull();
    expect(await photoPlace(blob(aPhoto(null)))).toBeNull();
  });

  it('is not looked for in other files, and broken ones do no harm', async () => {
    expect(await photoPlace(blob(aPhoto({ lat: 35, lon: 139 }), 'application/pdf'))).toBeNull();
    expect(await photoPlace(blob(new Uint8Array([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 0x45])))).toBeNull();
  });
});
