/** What a page keeps in its address: each name with its values, in order. Empty names do not appear. */
export type UrlState = Readonly<Record<string, readonly string[]>>;

/** Reads `?a=1&b=2&b=3`. A name that appears twice has two values. */
export function readUrlState(search: string): Record<string, readonly string[]> {
  const state: Record<string, readonly string[]> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    if (value !== '') state[name] = [...(state[name] ?? []), value];
  }
  return state;
}

/** Writes what `readUrlState` reads, with the leading `?`; nothing to say gives ''. */
export function writeUrlState(state: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === 'string' && one !== '') parameters.append(name, one);
    }
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The first value of a name, or null. */
export function firstOf(state: UrlState, name: string): string | null {
  return state[name]?.[0] ?? null;
}

/** The text of a name without blanks around it; null where there is none. */
export function textOf(state: UrlState, name: string): string | null {
  const text = (firstOf(state, name) ?? '').trim();
  return text === '' ? null : text;
}

/** The values of a name that are among the allowed ones: an old or mistyped address never breaks a page. */
export function valuesOf<Value extends string>(
  state: UrlState,
  name: string,
  allowed: readonly Value[],
): Value[] {
  const given = state[name] ?? [];
  return allowed.filter((value) => given.includes(value));
}

/** The state with one name set; no values removes it. */
export function withValues(state: UrlState, name: string, values: readonly string[]): UrlState {
  const rest = Object.fromEntries(Object.entries(state).filter(([key]) => key !== name));
  const kept = values.filter((value) => value !== '');
  return kept.length === 0 ? rest : { ...rest, [name]: kept };
}

const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/** Reads `2026-01-01..2026-03-31`; either end may be missing; what is not a day is dropped. */
export function readDayRange(text: string | null): {
  readonly from: string | null;
  readonly to: string | null;
} {
  const [from = '', to = ''] = (text ?? '').split('..');
  return { from: dayForm.test(from) ? from : null, to: dayForm.test(to) ? to : null };
}

/** Writes what `readDayRange` reads. */
export function writeDayRange(from: string | null, to: string | null): string {
  return from === null && to === null ? '' : `${from ?? ''}..${to ?? ''}`;
}
