import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';

/** Where an arrow key leads from a row; null: the key says nothing here. */
export function rowAfterKey(key: string, row: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return Math.min(row + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(row - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

/** Whether someone is typing: then keys are letters, not commands. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** `/` puts the cursor into the element; not while one types somewhere else. */
export function useSlashFocus(find: () => HTMLElement | null): void {
  useEffect(() => {
    const listener = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      const element = find();
      if (element === null) return;
      event.preventDefault();
      element.focus();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [find]);
}

interface RowKeyboard {
  /** The row that the tab key reaches. */
  readonly active: number;
  readonly setActive: (row: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Arrows move between rows, Enter opens; one row alone is in the tab order. */
export function useRowKeyboard(
  box: RefObject<HTMLElement | null>,
  keys: readonly string[],
  onOpen: (row: number) => void,
): RowKeyboard {
  const [active, setActive] = useState(0);
  const present = Math.min(active, Math.max(keys.length - 1, 0));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['rowKey'] === undefined) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onOpen(present);
      return;
    }
    const next = rowAfterKey(event.key, present, keys.length);
    const key = next === null ? undefined : keys[next];
    if (next === null || key === undefined) return;
    event.preventDefault();
    setActive(next);
    box.current?.querySelector<HTMLElement>(`[data-row-key="${CSS.escape(key)}"]`)?.focus();
  };
  return { active: present, setActive, onKeyDown };
}
