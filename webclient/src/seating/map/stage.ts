import { hitBox, type Plan, type Rect, roomBox, touchable, wholeOf, zoneBox } from '../draw';
import {
  beginning,
  type Camera,
  clamped,
  fitScale,
  panned,
  revealing,
  type Size,
  showing,
  zoomed,
} from './camera';
import { listen } from './gestures';
import { Painter, type Scene } from './painter';

/** What the map tells the screen. */
export interface Told {
  pick: (at: number) => void;
  room: (at: number) => void;
  /** Moved or zoomed: which seats are in the window, by their place in the plan. */
  seen: (seats: readonly number[], s: number) => void;
}

/** While a zone opens, its names shall be readable. */
const READABLE = 50;
const STEP = 1.5;
const TOUCHES = ['pointerdown', 'wheel', 'keydown'] as const;

/** One floor in a window: where one looks, and the drawing under it. While a hand moves it, it is only shifted. */
export class Stage {
  private camera: Camera = { s: 20, x: 0, y: 0 };
  private drawn = 20;
  private size: Size = { w: 0, h: 0 };
  private readonly whole: Rect;
  private readonly painter: Painter;
  private readonly stop: () => void;
  private frame = 0;
  /** Nobody has moved it yet: it may still be opened elsewhere. */
  private untouched = true;
  /** Pixels at the foot that a sheet covers. */
  covered = 0;

  constructor(
    private readonly host: HTMLElement,
    private readonly svg: SVGSVGElement,
    private readonly plan: Plan,
    key: string,
    private told: Told,
  ) {
    this.whole = wholeOf(plan);
    this.painter = new Painter(svg, plan, key);
    this.measure();
    const endGestures = listen(host, {
      pan: (dx, dy) => this.look(panned(this.camera, dx, dy, this.whole, this.room())),
      zoom: (by, x, y) => this.look(zoomed(this.camera, by, x, y, this.whole, this.room())),
      rest: () => this.settle(),
    });
    const touch = () => {
      this.untouched = false;
    };
    for (const kind of TOUCHES) host.addEventListener(kind, touch);
    const press = (event: Event) => this.pressed(event.target as Element);
    const focus = (event: Event) => this.focused(event.target as Element);
    svg.addEventListener('click', press);
    svg.addEventListener('focusin', focus);
    this.stop = () => {
      endGestures();
      for (const kind of TOUCHES) host.removeEventListener(kind, touch);
      svg.removeEventListener('click', press);
      svg.removeEventListener('focusin', focus);
      cancelAnimationFrame(this.frame);
    };
  }

  /** The first picture: `box` in the window, or the whole floor. */
  open(scene: Scene, box: Rect | null): void {
    this.camera = this.opening(box);
    this.painter.draw(scene, this.camera.s);
    this.drawn = this.camera.s;
    this.place();
    this.tell();
  }

  /** What is to be seen first became known after the first picture. */
  reopen(box: Rect | null): void {
    if (this.untouched && box) this.go(this.opening(box));
  }

  private opening(box: Rect | null): Camera {
    if (!box) return showing(this.whole, this.room(), this.whole);
    return beginning(box, this.room(), this.whole, READABLE_LEAST(this.size), READABLE);
  }

  update(scene: Scene): number {
    return this.painter.update(scene);
  }

  retell(told: Told): void {
    this.told = told;
  }

  close(): void {
    this.stop();
  }

  resize(): void {
    const before = this.size;
    this.measure();
    if (before.w === this.size.w && before.h === this.size.h) return;
    this.camera = clamped(this.camera, this.whole, this.room());
    this.settle();
  }

  zoom(steps: number): void {
    this.untouched = false;
    const { w, h } = this.room();
    this.look(zoomed(this.camera, STEP ** steps, w / 2, h / 2, this.whole, this.room()));
    this.settle();
  }

  fit(): void {
    this.untouched = false;
    this.go(showing(this.whole, this.room(), this.whole));
  }

  /** A zone so large that its seats can be touched. */
  zone(at: number): void {
    const zone = this.plan.zones[at];
    if (zone) this.go(beginning(zoneBox(zone), this.room(), this.whole, READABLE_LEAST(this.size)));
  }

  /** The seat in sight, and its number readable. */
  reveal(at: number): void {
    const seat = this.plan.seats[at];
    if (!seat) return;
    const box = hitBox(seat);
    if (touchable(this.camera.s)) this.go(revealing(this.camera, box, this.whole, this.room()));
    else {
      const [x, y, w, h] = box;
      this.go(showing([x - 5, y - 4, w + 10, h + 8], this.room(), this.whole, READABLE));
    }
  }

  focusSeat(at: number): void {
    this.painter.rove(at);
    this.painter.node(at)?.focus();
  }

  get scale(): number {
    return this.camera.s;
  }

  get atFit(): boolean {
    return this.camera.s <= fitScale(this.whole, this.room()) * 1.01;
  }

  /** The part of the window no sheet lies on. */
  private room(): Size {
    return { w: this.size.w, h: Math.max(120, this.size.h - this.covered) };
  }

  private measure(): void {
    this.size = { w: this.host.clientWidth || 1, h: this.host.clientHeight || 1 };
  }

  private go(camera: Camera): void {
    this.look(camera);
    this.settle();
  }

  private look(camera: Camera): void {
    this.camera = camera;
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.place());
  }

  private place(): void {
    const { s, x, y } = this.camera;
    const [left, top] = [(this.whole[0] - x) * s, (this.whole[1] - y) * s];
    const by = s / this.drawn;
    const scaled = Math.abs(by - 1) > 0.001 ? ` scale(${by})` : '';
    this.svg.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)${scaled}`;
  }

  private settle(): void {
    if (this.drawn !== this.camera.s) {
      this.drawn = this.camera.s;
      this.painter.scale(this.camera.s);
    }
    cancelAnimationFrame(this.frame);
    this.place();
    this.tell();
  }

  private tell(): void {
    const { s, x, y } = this.camera;
    const [right, bottom] = [x + this.size.w / s, y + this.size.h / s];
    const seen = this.plan.seats.flatMap(({ at: [sx, sy] }, at) =>
      sx > x - 1 && sx < right + 1 && sy > y - 1 && sy < bottom + 1 ? [at] : [],
    );
    this.told.seen(seen, s);
  }

  private pressed(target: Element): void {
    const room = target.closest<SVGElement>('[data-room], [data-roomlabel]');
    const seat = target.closest<SVGGElement>('[data-at]');
    if (seat && touchable(this.camera.s)) this.told.pick(Number(seat.dataset.at));
    else if (room) {
      const space = Number(room.dataset.room ?? room.dataset.roomlabel);
      this.told.room(this.plan.rooms.findIndex(one => one.space === space));
    } else if (!touchable(this.camera.s)) {
      const zoned = target.closest<SVGElement>('[data-zone], [data-plate]');
      const letter =
        zoned?.dataset.zone ?? zoned?.dataset.plate ?? this.plan.seats[Number(seat?.dataset.at ?? -1)]?.zone;
      const at = this.plan.zones.findIndex(one => one.letter === letter);
      if (at >= 0) this.zone(at);
    }
  }

  private focused(target: Element): void {
    if (!target.matches(':focus-visible')) return;
    const seat = target.closest<SVGGElement>('[data-at]');
    const focus = target.closest<SVGElement>('[data-focus]')?.dataset.focus;
    if (seat) {
      const at = Number(seat.dataset.at);
      this.painter.rove(at);
      this.reveal(at);
    } else if (focus?.startsWith('r')) {
      const room = this.plan.rooms[Number(focus.slice(1))];
      if (room) this.go(revealing(this.camera, roomBox(room), this.whole, this.room()));
    }
  }
}

/** A small window shows part of a zone rather than desks too small for a finger. */
const READABLE_LEAST = ({ w }: Size): number => (w < 500 ? 40 : 31);
