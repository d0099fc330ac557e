import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { rowAfterKey } from '../query-table/table-keyboard.ts';
import './tabs.css';

/** One tab; its content is made when it is first chosen. */
export interface TabItem {
  readonly key: string;
  readonly label: string;
  readonly content: () => ReactNode;
}

interface TabsProps {
  readonly label: string;
  readonly items: readonly TabItem[];
}

/** The key of a row of tabs as the key of a list: right is down, left is up. */
const listKeys: Readonly<Record<string, string>> = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' };

/**
 * Tabs by the pattern that screen readers know: one tab in the tab order, arrows move and choose. Where there is no
 * room the row scrolls. (antd's own puts a button among the tabs then, which the pattern forbids.)
 */
export function Tabs({ label, items }: TabsProps): ReactNode {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(items[0]?.key);
  const present = items.find((item) => item.key === chosen) ?? items[0];
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const index = items.findIndex((item) => item.key === present?.key);
    const next = rowAfterKey(listKeys[event.key] ?? '', index, items.length);
    const item = next === null ? undefined : items[next];
    if (!item) return;
    event.preventDefault();
    setChosen(item.key);
    row.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(item.key)}"]`)?.focus();
  };
  return (
    <div>
      <div ref={row} role="tablist" aria-label={label} className="xt-tabs" onKeyDown={move}>
        {items.map((item) => (
          <button
            key={item.key}
            type="button"
            role="tab"
            data-tab={item.key}
            id={`${id}${item.key}`}
            aria-controls={`${id}panel`}
            aria-selected={item.key === present?.key}
            tabIndex={item.key === present?.key ? 0 : -1}
            onClick={() => setChosen(item.key)}
          >
            {item.label}
          </button>
        ))}
      </div>
      {present && (
        <div key={present.key} role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${present.key}`}>
          {present.content()}
        </div>
      )}
    </div>
  );
}
