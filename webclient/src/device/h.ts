type Child = Node | string | null | undefined | false;

/** An element with its classes: `h('p.how', …)`. Nothing is ever parsed as HTML. */
export function h(what: string, ...children: Child[]): HTMLElement {
  const [tag, ...classes] = what.split('.');
  const element = document.createElement(tag || 'div');
  if (classes.length > 0) element.className = classes.join(' ');
  element.append(...children.filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** Something to press; `act` says what it does, see `presses`. */
export function press(classes: string, act: string, ...children: Child[]): HTMLElement {
  const button = h(`button.${classes}`, ...children);
  button.setAttribute('type', 'button');
  button.dataset.act = act;
  return button;
}

export function svg(
  tag: string,
  attributes: Record<string, string | number>,
  ...children: Node[]
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** Makes `root` show `tree` by changing what differs: focus and what a finger rests on stay. Another picture begins anew. */
export function show(root: Element, tree: Element): void {
  const before = root.firstElementChild;
  if (before?.className === tree.className) change(before, tree);
  else root.replaceChildren(settled(tree));
}

const builders = new WeakMap<Element, () => Element>();

/** Something costly, such as a map: built only where it is not shown yet with the same `key`. */
export function built(slot: string, key: string, build: () => Element): Element {
  const stub = h('div');
  stub.dataset.slot = slot;
  stub.dataset.built = key;
  builders.set(stub, build);
  return stub;
}

function settled<N extends Node>(node: N): Node {
  if (!(node instanceof Element)) return node;
  const build = builders.get(node);
  if (!build) {
    for (const stub of node.querySelectorAll('[data-built]')) stub.replaceWith(settled(stub));
    return node;
  }
  const element = build();
  for (const name of ['data-slot', 'data-built']) element.setAttribute(name, node.getAttribute(name) ?? '');
  return element;
}

function change(before: Element, after: Element): void {
  const slot = after.getAttribute('data-slot');
  const same = slot !== null && slot === before.getAttribute('data-slot');
  if (same && before.getAttribute('data-built') === after.getAttribute('data-built')) return;
  if (slot !== null || before.hasAttribute('data-slot') || before.tagName !== after.tagName) {
    before.replaceWith(settled(after));
    return;
  }
  changeAttributes(before, after);
  const [old, fresh] = [[...before.childNodes], [...after.childNodes]];
  for (const [at, child] of fresh.entries()) {
    const known = old[at];
    if (!known) before.append(settled(child));
    else if (known instanceof Element && child instanceof Element) change(known, child);
    else if (known.nodeType !== child.nodeType) known.replaceWith(settled(child));
    else if (known.nodeValue !== child.nodeValue) known.nodeValue = child.nodeValue;
  }
  for (const gone of old.slice(fresh.length)) gone.remove();
}

function changeAttributes(before: Element, after: Element): void {
  for (const { name, value } of [...after.attributes]) {
    if (before.getAttribute(name) === value) continue;
    // As an attribute the hub's policy forbids it: the picture would stay behind.
    if (name === 'style' && before instanceof HTMLElement) before.style.cssText = value;
    else before.setAttribute(name, value);
  }
  for (const { name } of [...before.attributes]) if (!after.hasAttribute(name)) before.removeAttribute(name);
}

const actAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-act]')?.dataset.act : undefined;

/** Tells of presses. What was drawn anew between finger down and finger up still counts as the same button. */
export function presses(root: HTMLElement, pressed: (act: string) => void): void {
  let down: string | undefined;
  root.addEventListener('pointerdown', event => {
    down = actAt(event.target);
  });
  root.addEventListener('pointerup', event => {
    const act = actAt(document.elementFromPoint(event.clientX, event.clientY));
    if (act && act === down) pressed(act);
    down = undefined;
  });
  // Of the keyboard, and of who presses by a helping program: those clicks have no pointer.
  root.addEventListener('click', event => {
    const act = actAt(event.target);
    if (act && event.detail === 0) pressed(act);
  });
}
