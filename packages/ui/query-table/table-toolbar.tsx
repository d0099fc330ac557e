import { DeleteOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Popover, Segmented } from 'antd';
import { useState, type ReactNode } from 'react';
import { densities, withView, type Density, type TableSettings } from './table-settings.ts';
import { tableTexts } from './texts.ts';
import type { UrlState } from './url-state.ts';

interface ColumnChoice {
  readonly key: string;
  readonly title: string;
}

interface ToolbarProps {
  readonly total: ReactNode;
  readonly columns: readonly ColumnChoice[];
  readonly hidden: readonly string[];
  readonly settings: TableSettings;
  readonly onSettings: (change: Partial<TableSettings>) => void;
  readonly state: UrlState;
  readonly onState: (state: UrlState) => void;
}

function SavedViews({ settings, onSettings, state, onState }: ToolbarProps): ReactNode {
  const t = tableTexts.use();
  const [name, setName] = useState('');
  const save = () => {
    if (name.trim() === '') return;
    onSettings({ views: withView(settings.views, { name: name.trim(), state }) });
    setName('');
  };
  return (
    <div className="xt-stack" style={{ width: 260, gap: 8 }}>
      {settings.views.length === 0 && <p className="xt-soft">{t('views.none')}</p>}
      {settings.views.map((view) => (
        <div key={view.name} className="xt-row" style={{ justifyContent: 'space-between' }}>
          <Button type="link" onClick={() => onState(view.state)}>
            {view.name}
          </Button>
          <Button
            type="text"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t('views.remove', { name: view.name })}
            onClick={() => onSettings({ views: settings.views.filter((other) => other.name !== view.name) })}
          />
        </div>
      ))}
      <form
        className="xt-row"
        style={{ flexWrap: 'nowrap' }}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Input
          aria-label={t('views.name')}
          placeholder={t('views.name')}
          value={name}
          maxLength={30}
          onChange={(event) => setName(event.target.value)}
        />
        <Button htmlType="submit">{t('views.save')}</Button>
      </form>
    </div>
  );
}

function ColumnChoices({ columns, hidden, onSettings }: ToolbarProps): ReactNode {
  return (
    <Checkbox.Group
      style={{ display: 'grid', gap: 4 }}
      value={columns.map((column) => column.key).filter((key) => !hidden.includes(key))}
      options={columns.map((column) => ({ value: column.key, label: column.title }))}
      onChange={(shown) =>
        onSettings({
          hiddenColumns: columns.map((column) => column.key).filter((key) => !shown.includes(key)),
        })
      }
    />
  );
}

/** Above the rows: how many there are, saved views, columns to choose, density. */
export function TableToolbar(props: ToolbarProps): ReactNode {
  const t = tableTexts.use();
  const { settings, onSettings } = props;
  return (
    <div className="xt-table-toolbar">
      <p role="status">{props.total}</p>
      <div className="xt-row">
        <span className="xt-soft xt-wide-only">{t('keys')}</span>
        <Popover trigger="click" placement="bottomRight" content={<SavedViews {...props} />}>
          <Button>{t('views')}</Button>
        </Popover>
        <Popover trigger="click" placement="bottomRight" content={<ColumnChoices {...props} />}>
          <Button>{t('columns')}</Button>
        </Popover>
        <Segmented<Density>
          aria-label={t('density')}
          value={settings.density}
          options={densities.map((density) => ({ value: density, label: t(density) }))}
          onChange={(density) => onSettings({ density })}
        />
      </div>
    </div>
  );
}
