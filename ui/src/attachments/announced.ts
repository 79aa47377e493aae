// Lets a screen reader hear a status that appears together with its text: the place is there first, empty, and the text comes into it.
//
// A change in a place that has long been there is heard anyway.

/** How long a screen reader needs to know of the place, in milliseconds. */
export const PAUSE = 150;

export function announced(node: HTMLElement): () => void {
  const text = new DocumentFragment();
  text.append(...node.childNodes);
  const timer = setTimeout(() => node.append(text), PAUSE);
  return () => clearTimeout(timer);
}
