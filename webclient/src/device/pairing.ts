import type { PairingBegun, PairingState } from '../kernel/wire';
import { countdown, ms } from './clock';
import { h, show } from './h';
import { ask, asRefusal, pause } from './hub';
import type { Paired } from './key';
import { qr } from './qr';
import { t } from './texts';

const AGAIN = 5_000;

/** Shows a code until a manager has approved this device; its key and what it is for. */
export async function paired(root: Element, revoked: boolean): Promise<Paired> {
  for (;;) {
    try {
      return await once(root, revoked);
    } catch (cause) {
      const refusal = asRefusal(cause);
      if (refusal.code === 'device.code_expired') continue;
      show(root, page(h('p.how', refusal.status === 0 ? t('pairUnreachable') : refusal.message)));
      await pause(AGAIN);
    }
  }
}

async function once(root: Element, revoked: boolean): Promise<Paired> {
  show(root, page(h('p.how', t('pairWait'))));
  const begun = await ask<PairingBegun>('POST', '/api/space/devices/pairing');
  // By this device's own clock: nobody has told it yet what time it is.
  const ends = Date.now() + lifetime(begun);
  const draw = () => show(root, code(begun.code, ends - Date.now(), revoked));
  draw();
  const drawing = setInterval(draw, 1_000);
  try {
    for (;;) {
      await pause(begun.pauseMs);
      const { key, device } = await claim(begun.secret);
      if (key && device) return { key, mode: device.mode };
    }
  } finally {
    clearInterval(drawing);
  }
}

/** A network that fails for a moment must not cost the code that somebody is just typing. */
async function claim(secret: string): Promise<PairingState> {
  try {
    return await ask<PairingState>('POST', '/api/space/devices/pairing/claim', { secret });
  } catch (cause) {
    const { status } = asRefusal(cause);
    if (status === 410) throw cause;
    return { key: null, device: null };
  }
}

const lifetime = ({ now, expires }: PairingBegun) => ms(expires) - ms(now);

function code(code: string, left: number, revoked: boolean): HTMLElement {
  const address = new URL(`/booking/manage/devices?code=${code}`, location.href).href;
  return page(
    h(
      'div.ask',
      qr(address),
      h(
        'div',
        h('p.how', revoked ? t('pairRevoked') : t('pairHow')),
        h('p.code', code),
        h('p.hint', t('pairOr')),
        h('p.hint', t('pairLeft', { left: countdown(left) })),
      ),
    ),
  );
}

const page = (...what: Node[]) => h('main.pairing', h('h1', t('pairTitle')), ...what);
