// Puts the focus on an element when it appears, so that a screen reader starts there.

export function focus(node: HTMLElement): void {
  node.focus({ preventScroll: true });
}
