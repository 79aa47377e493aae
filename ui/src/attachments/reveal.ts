// Brings something that has just been unfolded into view, as far as the screen holds it.

export function reveal(node: HTMLElement): void {
  // Where there is no layout there is nothing to bring into view.
  setTimeout(() => node.scrollIntoView?.({ block: 'nearest' }));
}
