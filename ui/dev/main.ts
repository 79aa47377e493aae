// Shows a screen with invented data in a browser, for looking at it: /dev/?screen=result&theme=dark&desk=lv&press=f1
// Not part of the build.

import { fake } from './fake';

const wanted = new URLSearchParams(location.search);
Object.assign(window, { __TAURI_INTERNALS__: { invoke: fake(wanted), transformCallback: () => 0 } });
await import('../src/main');

// Keys, typed text and clicks after the screen has appeared, so that a picture can show an open state.
setTimeout(async () => {
  for (const key of wanted.getAll('press')) {
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }
  for (const target of wanted.getAll('click')) {
    document.querySelector<HTMLElement>(target)?.click();
    await new Promise((done) => setTimeout(done, 50));
  }
  for (const text of wanted.getAll('type')) {
    const field = document.querySelector<HTMLInputElement>('dialog input, form input');
    if (field) field.value = text;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  }
}, 400);
