// Opens a dialog over everything as soon as it appears; Escape closes it natively.

export function modal(node: HTMLDialogElement): void {
  node.showModal();
}
