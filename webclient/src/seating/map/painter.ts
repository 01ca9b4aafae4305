import {
  type FloorLook,
  floorLayers,
  type Plan,
  plateLook,
  type RoomLook,
  roomArea,
  roomLabel,
  type SeatLook,
  seatBadge,
  seatClass,
  seatInside,
  seatMark,
  type Tier,
  tierAt,
  tileScale,
  touchable,
  UNIT,
  u,
  wholeOf,
  type ZoneLook,
  zoneClass,
  zonePlate,
} from '../draw';
import { levelAt } from '../draw/level';

/** What the map shows of everything on it. */
export interface Scene {
  seats: readonly (SeatLook & { label: string })[];
  zones: readonly (ZoneLook & { label: string })[];
  rooms: readonly (RoomLook & { label: string })[];
  plateSize: number;
  roomSize: number;
}

/** Names the drawing's ids; one map of this kind is shown at a time. */
const ID = 'fm';

/** Draws the floor once, then only what has changed: a seat is one node, and the scale is a property of the frame. */
export class Painter {
  private scene: Scene | null = null;
  private tier: Tier | null = null;
  private s = 0;
  private painted: string[] = [];
  private seats: SVGGElement[] = [];
  private badges: SVGGElement[] = [];
  private roving = new Map<string, number>();

  constructor(
    private readonly svg: SVGSVGElement,
    private readonly plan: Plan,
    private readonly key: string,
  ) {}

  /** The first drawing, at this scale. */
  draw(scene: Scene, s: number): void {
    this.scene = scene;
    this.s = s;
    this.tier = tierAt(s);
    const [x, y, w, h] = wholeOf(this.plan);
    this.svg.setAttribute('viewBox', `${u(x)} ${u(y)} ${u(w)} ${u(h)}`);
    this.svg.style.cssText = `--booked:url(#${ID}booked);--closed:url(#${ID}closed)`;
    const look: FloorLook = {
      s,
      seat: this.inOrder(scene),
      zone: zone => scene.zones[this.plan.zones.indexOf(zone)] ?? {},
      room: room => scene.rooms[this.plan.rooms.indexOf(room)] ?? null,
      plateSize: scene.plateSize,
      roomSize: scene.roomSize,
      attributes: (_, at) => this.reached(at),
    };
    this.svg.innerHTML = floorLayers(this.plan, look, this.key, ID);
    this.seats = [...this.svg.querySelectorAll<SVGGElement>('.fp-seats > g')];
    this.badges = [...this.svg.querySelectorAll<SVGGElement>('.fp-badges > g')];
    this.painted = scene.seats.map(keyOf);
    this.scale(s);
  }

  /** `plan.seats` are asked for in their order. */
  private inOrder(scene: Scene): FloorLook['seat'] {
    let at = 0;
    return () => scene.seats[at++] ?? { state: 'UNKNOWN' };
  }

  /** Draws what is otherwise than before. @returns how many seats were drawn anew */
  update(scene: Scene): number {
    const before = this.scene;
    this.scene = scene;
    let changed = 0;
    scene.seats.forEach((look, at) => {
      const key = keyOf(look);
      if (key === this.painted[at]) {
        if (look.faded !== before?.seats[at]?.faded) this.seats[at]?.setAttribute('class', seatClass(look));
        return;
      }
      this.painted[at] = key;
      this.seat(at);
      changed++;
    });
    if (before?.zones !== scene.zones || before.rooms !== scene.rooms) this.labels();
    return changed;
  }

  /** The scale is fixed: strokes and letters keep their pixels, and beyond a threshold desks get other words. */
  scale(s: number): void {
    const tier = tierAt(s);
    const moved = tier !== this.tier;
    const reached = touchable(s) !== touchable(this.s);
    this.s = s;
    this.tier = tier;
    const [, , w, h] = wholeOf(this.plan);
    this.svg.style.setProperty('--px', (UNIT / s).toFixed(4));
    this.svg.setAttribute('width', String(w * s));
    this.svg.setAttribute('height', String(h * s));
    this.svg.dataset.level = levelAt(s);
    this.svg.dataset.tier = tier;
    this.svg.toggleAttribute('data-names', touchable(s));
    for (const tile of this.svg.querySelectorAll<SVGPatternElement>('[data-tile]'))
      tile.setAttribute('patternTransform', `scale(${tileScale(tile.dataset.tile ?? '', s)})`);
    if (moved) for (const at of this.seats.keys()) this.seat(at);
    if (moved || reached) this.reach();
    this.labels();
  }

  /** The stop of Tab in the zone of this seat. */
  rove(at: number): void {
    const zone = this.plan.seats[at]?.zone ?? '';
    const before = this.roving.get(zone);
    if (before === at) return;
    if (before !== undefined) this.seats[before]?.setAttribute('tabindex', '-1');
    this.roving.set(zone, at);
    if (touchable(this.s)) this.seats[at]?.setAttribute('tabindex', '0');
  }

  node(at: number): SVGGElement | undefined {
    return this.seats[at];
  }

  private seat(at: number): void {
    const [node, seat, look] = [this.seats[at], this.plan.seats[at], this.scene?.seats[at]];
    if (!node || !seat || !look) return;
    node.setAttribute('class', seatClass(look));
    node.dataset.state = look.state;
    const tier = this.tier ?? 'FAR';
    node.innerHTML = seatInside(seat, look, tier, this.s);
    const badge = this.badges[at];
    if (badge) badge.innerHTML = seatBadge(seat, look, tier) + seatMark(seat, look);
    this.name(node, look.label);
    if (touchable(this.s)) node.setAttribute('aria-pressed', pressed(look));
  }

  private name(node: SVGGElement, label: string): void {
    node.setAttribute('aria-label', label);
  }

  /** Seats are controls from the middle level on; before, the zones are. One tab stop in each zone. */
  private reach(): void {
    const on = touchable(this.s);
    this.seats.forEach((node, at) => {
      const zone = this.plan.seats[at]?.zone ?? '';
      if (!this.roving.has(zone)) this.roving.set(zone, at);
      if (on) {
        node.setAttribute('role', 'button');
        node.setAttribute('tabindex', this.roving.get(zone) === at ? '0' : '-1');
        node.setAttribute('aria-pressed', pressed(this.scene?.seats[at]));
      } else for (const name of ['role', 'tabindex', 'aria-pressed']) node.removeAttribute(name);
      node.toggleAttribute('aria-hidden', false);
      if (!on) node.setAttribute('aria-hidden', 'true');
    });
  }

  /** The same as `reach` for a seat not drawn yet: hundreds of nodes are not touched a second time. */
  private reached(at: number): string {
    const zone = this.plan.seats[at]?.zone ?? '';
    if (!this.roving.has(zone)) this.roving.set(zone, at);
    const look = this.scene?.seats[at];
    const name = ` aria-label="${attribute(look?.label ?? '')}"`;
    if (!touchable(this.s)) return `${name} aria-hidden="true"`;
    const stop = this.roving.get(zone) === at ? 0 : -1;
    return `${name} role="button" tabindex="${stop}" aria-pressed="${pressed(look)}"`;
  }

  /** Plates and names of rooms, with the tints and floors under them. */
  private labels(): void {
    const { scene, plan, s } = this;
    const layer = this.svg.querySelector('.fp-labels');
    if (!scene || !layer) return;
    const focused = layer.querySelector(':focus')?.getAttribute('data-focus');
    const rooms = plan.rooms.map((room, at) => {
      const look = scene.rooms[at];
      return look ? control(roomLabel(room, look, s, scene.roomSize), look.label, `r${at}`) : '';
    });
    const plates = plan.zones.map((zone, at) => {
      const look = scene.zones[at];
      if (!look) return '';
      const plate = zonePlate(zone, plateLook(look, s), scene.plateSize, s);
      return touchable(s) ? plate : control(plate, look.label, `z${at}`);
    });
    layer.innerHTML = rooms.join('') + plates.join('');
    if (focused) layer.querySelector<SVGGElement>(`[data-focus="${focused}"]`)?.focus();
    this.svg.querySelectorAll('.fp-zones > g').forEach((node, at) => {
      node.setAttribute('class', zoneClass(scene.zones[at] ?? {}));
    });
    const floors = plan.rooms.map((room, at) => (scene.rooms[at] ? roomArea(room, scene.rooms[at]) : ''));
    const under = this.svg.querySelector('.fp-rooms');
    if (under) under.innerHTML = floors.join('');
  }
}

/** Makes a drawn group a control. */
const control = (group: string, label: string, focus: string): string =>
  group.replace(
    '<g ',
    `<g role="button" tabindex="0" data-focus="${focus}" aria-label="${attribute(label)}" `,
  );

const attribute = (text: string): string => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

const pressed = (look: SeatLook | undefined): string => String(look?.chosen === true);

/** What is drawn inside a seat; that it is faded is a class around it. */
const keyOf = (look: SeatLook & { label: string }): string =>
  `${look.state}|${look.name ?? ''}|${look.presence ?? ''}|${look.taken ?? ''}|${look.mine ?? ''}|${look.chosen ?? ''}|${look.n ?? ''}|${look.label}`;
