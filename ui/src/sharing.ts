// Structural sharing: of a new value, the parts that equal those of the one before are those of the one before. What is shown from them
// stays as it is: a frame is the whole screen, and a step changes little of it.

/** The new value, with every part of the old one that equals the new part in its place. Values are those of JSON. */
export function share<T>(before: unknown, next: T): T {
  if (before === next || !isParts(before) || !isParts(next)) return next;
  if (Array.isArray(before) !== Array.isArray(next)) return next;
  const [old, parts] = [before as Record<string, unknown>, next as Record<string, unknown>];
  const keys = Object.keys(parts);
  let same = keys.length === Object.keys(old).length;
  for (const key of keys) {
    const part = share(old[key], parts[key]);
    parts[key] = part;
    same &&= part === old[key] && Object.hasOwn(old, key);
  }
  return same ? (before as T) : next;
}

function isParts(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
