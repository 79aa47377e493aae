// Where a document goes: into a folder that is offered, or to the printer.

import type { PlaceView } from './bindings';

/** The path of a folder; null for the printer. */
export type Outlet = string | null;

/** What was chosen, as long as it is offered; else the first folder, and the printer where there is none. */
export function outletOf(places: PlaceView[], chosen: Outlet | undefined): Outlet {
  if (chosen === null || places.some((place) => place.path === chosen)) return chosen ?? null;
  return places[0]?.path ?? null;
}
