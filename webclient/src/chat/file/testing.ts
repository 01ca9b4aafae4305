import type { Point } from './geo';

/** A 1 × 1 JPEG as a camera would write it: with where it was taken, or without. */
export function aPhoto(place: Point | null): Uint8Array<ArrayBuffer> {
  const picture = Uint8Array.from(atob(PIXEL), char => char.charCodeAt(0));
  return place ? withPlace(picture, place) : picture;
}

/** The same JPEG with what a camera writes of its place. */
export function withPlace(picture: Uint8Array, place: Point): Uint8Array<ArrayBuffer> {
  const exif = gpsSegment(place);
  const bytes = new Uint8Array(picture.length + exif.length);
  bytes.set(picture.subarray(0, 2));
  bytes.set(exif, 2);
  bytes.set(picture.subarray(2), 2 + exif.length);
  return bytes;
}

const PIXEL =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwS' +
  'ExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=';

const ASCII = 2;
const LONG = 4;
const RATIONAL = 5;
/** From the TIFF header: one entry that points to the GPS directory, the directory, its two angles. */
const GPS_AT = 26;
const LAT_AT = 80;
const LON_AT = 104;
const TIFF_BYTES = 128;

function gpsSegment({ lat, lon }: Point): Uint8Array {
  const bytes = new Uint8Array(10 + TIFF_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xffe1);
  view.setUint16(2, 8 + TIFF_BYTES);
  bytes.set([0x45, 0x78, 0x69, 0x66, 0, 0], 4);
  const tiff = new DataView(bytes.buffer, 10);
  tiff.setUint32(0, 0x4d4d002a);
  tiff.setUint32(4, 8);
  tiff.setUint16(8, 1);
  entry(tiff, 10, 0x8825, LONG, 1, GPS_AT);
  tiff.setUint16(GPS_AT, 4);
  entry(tiff, GPS_AT + 2, 1, ASCII, 2, (lat < 0 ? 0x53 : 0x4e) << 24);
  entry(tiff, GPS_AT + 14, 2, RATIONAL, 3, LAT_AT);
  entry(tiff, GPS_AT + 26, 3, ASCII, 2, (lon < 0 ? 0x57 : 0x45) << 24);
  entry(tiff, GPS_AT + 38, 4, RATIONAL, 3, LON_AT);
  angle(tiff, LAT_AT, Math.abs(lat));
  angle(tiff, LON_AT, Math.abs(lon));
  return bytes;
}

function entry(tiff: DataView, at: number, tag: number, type: number, count: number, value: number): void {
  tiff.setUint16(at, tag);
  tiff.setUint16(at + 2, type);
  tiff.setUint32(at + 4, count);
  tiff.setUint32(at + 8, value >>> 0);
}

/** Degrees, minutes, and seconds to a ten-thousandth. */
function angle(tiff: DataView, at: number, degrees: number): void {
  const minutes = (degrees % 1) * 60;
  const parts = [Math.floor(degrees), Math.floor(minutes), Math.round((minutes % 1) * 60 * 10_000)];
  for (const [i, part] of parts.entries()) {
    tiff.setUint32(at + i * 8, part);
    tiff.setUint32(at + i * 8 + 4, i === 2 ? 10_000 : 1);
  }
}
