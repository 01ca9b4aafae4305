import type { StreamCommand } from './wire';

const REPORT_MS = 30_000;
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

type Activity = Extract<StreamCommand, { t: 'activity' }>;

/**
 * Tells the server whether this tab is seen and touched: on every change and each 30 s while touched.
 * What counts as idle is the server's business.
 */
export class ActivityReporter {
  private touchedInWindow = false;
  private reported: Activity | null = null;
  private window: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly send: (command: Activity) => void,
    private readonly page: Document = document,
  ) {}

  start(): void {
    for (const touch of TOUCHES) {
      this.page.addEventListener(touch, this.touched, { passive: true, capture: true });
    }
    this.page.addEventListener('visibilitychange', this.visibility);
    this.window = setInterval(() => this.closeWindow(), REPORT_MS);
  }

  stop(): void {
    for (const touch of TOUCHES) {
      this.page.removeEventListener(touch, this.touched, { capture: true });
    }
    this.page.removeEventListener('visibilitychange', this.visibility);
    clearInterval(this.window);
  }

  /** A new connection knows nothing. Opening the page is a touch, coming back after a lost link is none. */
  greet(): void {
    this.report(this.reported ? this.touchedInWindow : this.visible());
  }

  private visible = () => this.page.visibilityState === 'visible';

  private touched = () => {
    if (this.touchedInWindow) return;
    this.touchedInWindow = true;
    if (!this.reported?.touched) this.report(true);
  };

  private visibility = () => this.report(this.visible());

  private closeWindow(): void {
    const wasTouched = this.touchedInWindow;
    this.touchedInWindow = false;
    if (wasTouched || this.reported?.touched) this.report(wasTouched);
  }

  private report(touched: boolean): void {
    this.reported = { t: 'activity', visible: this.visible(), touched };
    this.send(this.reported);
  }
}
