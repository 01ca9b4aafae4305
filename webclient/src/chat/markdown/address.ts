const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Browsers drop tabs and newlines inside an address, and take a backslash for a slash: neither is ever meant. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for
const HIDING = /[\u0000-\u0020\u007f-\u00a0\\\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** What an address becomes as a link; null for one that is none or that may not be followed. */
export function safeAddress(written: string): string | null {
  if (HIDING.test(written)) return null;
  const url = parsed(written);
  if (!url || !ALLOWED.has(url.protocol)) return null;
  const web = url.protocol.startsWith('http');
  // https://city.example@evil.example leads to evil.example.
  if (web && (url.username !== '' || url.password !== '' || url.host === '')) return null;
  return url.href;
}

const LOOKS_LIKE_ADDRESS = /(?:^|[^\w.])(?:https?:|www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,})/i;

/** The host behind a label that looks like an address of another one; otherwise null. */
export function hostBehind(label: string, href: string): string | null {
  const host = parsed(href)?.host;
  if (!host || !LOOKS_LIKE_ADDRESS.test(label)) return null;
  const named = parsed(label.includes('://') ? label.trim() : `https://${label.trim()}`)?.host;
  return named === host ? null : host;
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
