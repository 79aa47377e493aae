// Moves the focus among the options of a group with the arrow keys, and only the focus: choosing is Space, a tap or a number.

import { on } from 'svelte/events';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

export function roving(node: HTMLElement): () => void {
  const options = () => [...node.querySelectorAll<HTMLElement>('[role=radio], [role=checkbox]')];
  const press = (event: KeyboardEvent) => {
    const all = options();
    const at = all.indexOf(event.target as HTMLElement);
    if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = STEPS[event.key];
    const mirrored = step && event.key !== 'ArrowUp' && event.key !== 'ArrowDown' && getComputedStyle(node).direction === 'rtl';
    let next: HTMLElement | undefined;
    if (step) next = all[(at + (mirrored ? -step : step) + all.length) % all.length];
    else if (event.key === 'Home') next = all[0];
    else if (event.key === 'End') next = all.at(-1);
    if (!next) return;
    event.preventDefault();
    for (const option of all) option.tabIndex = option === next ? 0 : -1;
    next.focus();
  };
  return on(node, 'keydown', press);
}
