// Lays an element over everything, an open dialog too, without taking the focus.

export function topmost(node: HTMLElement): void {
  node.popover = 'manual';
  // An engine without popovers shows it where it stands, which is over everything but a dialog.
  node.showPopover?.();
}
