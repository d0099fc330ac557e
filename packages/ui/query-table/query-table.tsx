import { Button, Select, Table, type TableColumnType } from 'antd';
import { useCallback, useRef, type ReactNode } from 'react';
import { boundedTotal, formatCount } from '../formatting/numbers.ts';
import { Loading } from '../states/states.tsx';
import { QueryForm, type QueryField } from './query-form.tsx';
import './query-table.css';
import { useRowKeyboard, useSlashFocus } from './table-keyboard.ts';
import { useTableSettings } from './table-settings.ts';
import { TableToolbar } from './table-toolbar.tsx';
import { tableTexts } from './texts.ts';
import { firstOf, withValues, type UrlState } from './url-state.ts';

/** A column; `sort` names the orders it stands for. */
export interface QueryColumn<Row> {
  readonly key: string;
  readonly title: string;
  readonly width: number;
  readonly render: (row: Row) => ReactNode;
  readonly align?: 'start' | 'end';
  readonly sort?: { readonly ascending: string; readonly descending: string };
  /** Not shown until chosen. */
  readonly hidden?: boolean;
}

/** Rows on a page; the register gives at most 200 at once. */
export const pageSizes = ['20', '50', '100', '200'] as const;
/** From this many rows on, only the visible ones are drawn. */
const virtualFrom = 50;

/** What the answer to a list's question gives a table. */
export interface QueryTableAnswer<Row> {
  readonly rows: readonly Row[] | null;
  readonly rowKey: (row: Row) => string;
  readonly total: { readonly count: number; readonly exact: boolean } | null;
  /** Instead of the rows: what went wrong, or that there are none. */
  readonly notice: ReactNode;
  /** Filters, `order` and `size`, as they stand in the address. */
  readonly state: UrlState;
  readonly onState: (state: UrlState) => void;
  readonly page: {
    readonly number: number;
    readonly onFirst: (() => void) | null;
    readonly onPrevious: (() => void) | null;
    readonly onNext: (() => void) | null;
  };
}

interface QueryTableProps<Row> extends QueryTableAnswer<Row> {
  /** Under which name this table's settings are kept. */
  readonly name: string;
  readonly fields: readonly QueryField[];
  readonly columns: readonly QueryColumn<Row>[];
  /** The order of a question that names none; none where a list has only one. */
  readonly defaultOrder?: string;
  /** What opening a row does; none where a row is all there is. */
  readonly onOpen?: (row: Row) => void;
}

/** The page size an address asks for. */
export function pageSizeOf(state: UrlState): number {
  return Number(pageSizes.find((size) => size === firstOf(state, 'size')) ?? pageSizes[0]);
}

function antdColumn<Row>(column: QueryColumn<Row>, order: string): TableColumnType<Row> {
  const shared: TableColumnType<Row> = {
    key: column.key,
    title: column.title,
    width: column.width,
    align: column.align ?? 'start',
    ellipsis: true,
    render: (_value: unknown, row: Row) => column.render(row),
  };
  if (!column.sort) return shared;
  const { ascending, descending } = column.sort;
  const sortOrder = order === ascending ? 'ascend' : order === descending ? 'descend' : null;
  return { ...shared, sorter: true, sortOrder, sortDirections: ['descend', 'ascend', 'descend'] };
}

function Pager<Row>({ page, state, onState }: QueryTableProps<Row>): ReactNode {
  const t = tableTexts.use();
  return (
    <nav className="xt-pager" aria-label={t('page', { page: page.number })}>
      <Select
        aria-label={t('pageSize', { count: pageSizeOf(state) })}
        value={String(pageSizeOf(state))}
        options={pageSizes.map((size) => ({ value: size, label: t('pageSize', { count: size }) }))}
        onChange={(size) => onState(withValues(state, 'size', size === pageSizes[0] ? [] : [size]))}
      />
      <Button disabled={page.onFirst === null} onClick={() => page.onFirst?.()}>
        {t('first')}
      </Button>
      <Button disabled={page.onPrevious === null} onClick={() => page.onPrevious?.()}>
        {t('previous')}
      </Button>
      <span>{t('page', { page: page.number })}</span>
      <Button disabled={page.onNext === null} onClick={() => page.onNext?.()}>
        {t('next')}
      </Button>
    </nav>
  );
}

function Rows<Row extends object>(
  props: QueryTableProps<Row> & { readonly hidden: readonly string[]; readonly compact: boolean },
): ReactNode {
  const t = tableTexts.use();
  const box = useRef<HTMLDivElement>(null);
  const { rows: given, defaultOrder = '' } = props;
  const rows = given ?? [];
  const open = (index: number) => {
    const row = rows[index];
    if (row) props.onOpen?.(row);
  };
  const keyboard = useRowKeyboard(box, rows.map(props.rowKey), open);
  const order = firstOf(props.state, 'order') ?? defaultOrder;
  const shown = props.columns.filter((column) => !props.hidden.includes(column.key));
  const width = shown.reduce((sum, column) => sum + column.width, 0);
  const sort = (direction: 'ascend' | 'descend' | null | undefined, key: unknown) => {
    const column = props.columns.find((one) => one.key === key);
    if (!column?.sort) return;
    const chosen = direction === 'ascend' ? column.sort.ascending : column.sort.descending;
    props.onState(withValues(props.state, 'order', chosen === defaultOrder ? [] : [chosen]));
  };
  return (
    <div ref={box} className="xt-table-rows" onKeyDown={keyboard.onKeyDown}>
      <Table<Row>
        aria-label={t('rows')}
        size={props.compact ? 'small' : 'middle'}
        pagination={false}
        virtual={rows.length >= virtualFrom}
        scroll={rows.length >= virtualFrom ? { x: width, y: 560 } : { x: width }}
        showSorterTooltip={false}
        dataSource={[...rows]}
        rowKey={props.rowKey}
        columns={shown.map((column) => antdColumn(column, order))}
        onChange={(_pages, _filters, sorter) => {
          const one = Array.isArray(sorter) ? sorter[0] : sorter;
          sort(one?.order, one?.columnKey);
        }}
        onRow={(_row, index = 0) => ({
          tabIndex: index === keyboard.active ? 0 : -1,
          className: props.onOpen ? 'xt-table-row' : '',
          onFocus: () => keyboard.setActive(index),
          onClick: () => open(index),
        })}
      />
    </div>
  );
}

/** The one table for lists: filters, columns, density, sort, saved views, pages by cursor, keyboard. */
export function QueryTable<Row extends object>(props: QueryTableProps<Row>): ReactNode {
  const t = tableTexts.use();
  const outer = useRef<HTMLDivElement>(null);
  const [settings, change] = useTableSettings(props.name);
  const hidden =
    settings.hiddenColumns ?? props.columns.filter((column) => column.hidden).map((column) => column.key);
  useSlashFocus(
    useCallback(() => outer.current?.querySelector<HTMLElement>('input[data-query-text]') ?? null, []),
  );
  const total = props.total && boundedTotal(props.total.count, props.total.exact);
  return (
    <div ref={outer} className="xt-stack">
      <div className="xt-card">
        <QueryForm fields={props.fields} state={props.state} onQuery={props.onState} />
      </div>
      <div className="xt-card">
        <TableToolbar
          total={total && t(total.more ? 'totalMore' : 'total', { count: formatCount(total.count) })}
          columns={props.columns}
          hidden={hidden}
          settings={settings}
          onSettings={change}
          state={props.state}
          onState={props.onState}
        />
        {props.notice ??
          (props.rows === null ? (
            <Loading lines={8} />
          ) : (
            <>
              <Rows {...props} hidden={hidden} compact={settings.density === 'compact'} />
              <Pager {...props} />
            </>
          ))}
      </div>
    </div>
  );
}
