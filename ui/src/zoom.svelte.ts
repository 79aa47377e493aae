// How large everything is shown: by Ctrl with +, − and 0, by Ctrl and the wheel, and in the settings. The program keeps it and tells the engine.

import { on } from 'svelte/events';
import { isKey } from './attachments/keys';
import * as ipc from './ipc';
import { session } from './session.svelte';

/** The sizes on offer, in percent. */
export const SIZES = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300];
export const LEAST = Math.min(...SIZES);
export const MOST = Math.max(...SIZES);
const USUAL = 100;

/** How far a wheel is turned for one size, in the engine's pixels: a touchpad sends many small turns. */
const TURN = 60;

class Zoom {
  #turned = 0;

  /** Listens for the keys and the wheel, whatever is shown. */
  watch(): () => void {
    const offs = [
      on(window, 'keydown', (event) => this.#press(event), { capture: true }),
      on(window, 'wheel', (event) => this.#turn(event), { passive: false }),
    ];
    return () => offs.forEach((off) => off());
  }

  /** Shows everything in a size. */
  set(percent: number): void {
    void session.run((frame) => (frame.zoom === percent ? null : ipc.setZoom(percent)));
  }

  /** Shows everything one size larger or smaller. What is pressed quickly adds up. */
  step(by: 1 | -1): void {
    void session.run((frame) => {
      const next = by > 0 ? SIZES.find((size) => size > frame.zoom) : SIZES.findLast((size) => size < frame.zoom);
      return next === undefined ? null : ipc.setZoom(next);
    });
  }

  #press(event: KeyboardEvent): void {
    if (!event.ctrlKey || event.altKey) return;
    if (isKey(event, 'ctrl++') || isKey(event, 'ctrl+=')) this.step(1);
    else if (isKey(event, 'ctrl+-')) this.step(-1);
    else if (isKey(event, 'ctrl+0')) this.set(USUAL);
    else return;
    event.preventDefault();
  }

  #turn(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#turned += event.deltaY;
    if (Math.abs(this.#turned) < TURN) return;
    this.step(this.#turned < 0 ? 1 : -1);
    this.#turned = 0;
  }
}

export const zoom = new Zoom();
