/*
 * A floor is drawn as markup, and the hub's pages let no style attribute in: what markup wants to say in one stands in
 * `data-css` and is put on as soon as it is in the page, before anything is painted.
 */

const dress = (one: Element) => {
  if (one instanceof SVGElement || one instanceof HTMLElement) one.style.cssText = one.dataset.css ?? '';
};

const dressAll = (node: Node) => {
  if (!(node instanceof Element)) return;
  if (node.hasAttribute('data-css')) dress(node);
  for (const one of node.querySelectorAll('[data-css]')) dress(one);
};

if (typeof document !== 'undefined')
  new MutationObserver(records => {
    for (const { addedNodes } of records) for (const node of addedNodes) dressAll(node);
  }).observe(document, { childList: true, subtree: true });
