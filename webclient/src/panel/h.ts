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

/** Puts `tree` in place of what `root` shows, unless it is the same: a finger may rest on it. */
export function show(root: Element, tree: Element): void {
  const before = root.firstElementChild;
  if (before?.isEqualNode(tree)) return;
  const focused =
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset.act : undefined;
  root.replaceChildren(tree);
  if (focused) root.querySelector<HTMLElement>(`[data-act="${focused}"]`)?.focus();
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
