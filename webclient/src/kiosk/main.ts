import { atHome, forgetAll, keepPaired, readPaired } from '../device/key';
import { paired } from '../device/pairing';
import '../device/pairing.css';
import { keepShell, stayAwake } from '../device/shell';
import '../seating/draw/draw.css';
import '../seating/draw/seats.css';
import '../seating/draw/zones.css';
import './kiosk.css';
import './head.css';
import './idle.css';
import './zones.css';
import './offline.css';
import './session.css';
import './after.css';
import './choose.css';
import './over.css';
import './looks.css';
import './low.css';
import { desk, isIdle } from './desk';
import { forgetTaps } from './queue';

const REVOKED = 'kiosk.revoked';

const root = document.getElementById('kiosk') ?? document.body;

async function live(): Promise<void> {
  const made = readPaired() ?? (await paired(root, sessionStorage.getItem(REVOKED) !== null));
  keepPaired(made);
  sessionStorage.removeItem(REVOKED);
  if (!atHome(made.mode)) return;
  // A board needs little of a kiosk, a kiosk nothing of a board.
  if (made.mode === 'FOYER') await (await import('./board/board')).board(root, made.key);
  else await desk(root, made.key);
  // Revoked: nothing of what was shown stays.
  forgetAll();
  await forgetTaps().catch(() => {});
  sessionStorage.setItem(REVOKED, 'yes');
  location.reload();
}

void live();
void stayAwake();
if (import.meta.env.PROD) void keepShell(isIdle).catch(() => {});

// Kiosk browsers may have no Japanese font; after the first paint.
void import('../look/fonts');
