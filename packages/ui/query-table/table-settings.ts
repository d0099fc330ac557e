import { useState } from 'react';
import type { UrlState } from './url-state.ts';

export const densities = ['comfortable', 'compact'] as const;
export type Density = (typeof densities)[number];

/** A question kept under a name. */
export interface SavedView {
  readonly name: string;
  readonly state: UrlState;
}

/** How a person likes one table; kept on this machine. */
export interface TableSettings {
  readonly density: Density;
  /** Keys of the columns not shown. null: as the table comes. */
  readonly hiddenColumns: readonly string[] | null;
  readonly views: readonly SavedView[];
}

export const defaultSettings: TableSettings = { density: 'comfortable', hiddenColumns: null, views: [] };

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function readView(value: unknown): SavedView[] {
  if (!isObject(value) || typeof value['name'] !== 'string' || !isObject(value['state'])) return [];
  const state: Record<string, readonly string[]> = {};
  for (const [name, values] of Object.entries(value['state'])) if (isStrings(values)) state[name] = values;
  return [{ name: value['name'], state }];
}

/** Reads kept settings; what an older or broken store says is dropped. */
export function readSettings(text: string | null): TableSettings {
  if (text === null) return defaultSettings;
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return defaultSettings;
  }
  if (!isObject(kept)) return defaultSettings;
  return {
    density: densities.find((density) => density === kept['density']) ?? defaultSettings.density,
    hiddenColumns: isStrings(kept['hiddenColumns']) ? kept['hiddenColumns'] : null,
    views: Array.isArray(kept['views']) ? kept['views'].flatMap(readView) : [],
  };
}

/** Adds a view, or replaces the one of the same name. */
export function withView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  return [...views.filter((other) => other.name !== view.name), view];
}

/** The settings of one table, and how to change them. */
export function useTableSettings(
  table: string,
): readonly [TableSettings, (change: Partial<TableSettings>) => void] {
  const key = `xintu.table.${table}`;
  const [settings, setSettings] = useState(() => readSettings(localStorage.getItem(key)));
  const change = (part: Partial<TableSettings>) => {
    const next = { ...settings, ...part };
    localStorage.setItem(key, JSON.stringify(next));
    setSettings(next);
  };
  return [settings, change];
}
