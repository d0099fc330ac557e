/**
 * Where a task is done, inside this portal. The server names the place without the portal (`/hand-in/7`); an address
 * that carries the portal's base already (`/taxation/hand-in/7`) means the same. Another site is never followed.
 */
export function placeInPortal(path: string, base: string): string {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) return base;
  if (path.startsWith(base)) return path;
  return base + path.replace(/^\/+/, '');
}
