/** A file that exists, so that probes of rules that need types can stand in its place. */
export const place = 'tools/checks/canary/place.ts';
