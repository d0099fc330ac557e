import { Button, Checkbox, Input, Select } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import { ConfigureCheckMatterDocument, type ConfigureCheckMatterMutation } from '../gql/graphql.ts';
import '../hand-in/hand-in.css';
import type { Matter, Settings } from './matters-page.tsx';
import { checkTexts } from './texts.ts';

const errorsOf = (data: ConfigureCheckMatterMutation) => data.configureCheckMatter.userErrors;

interface ChoiceProps {
  readonly label: string;
  readonly among: Settings['recordTypes'];
  readonly value: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

function Choice({ label, among, value, onChange }: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <div className="xt-field">
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        mode="multiple"
        optionFilterProp="label"
        value={[...value]}
        options={among.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(codes: string[]) => onChange(codes)}
      />
    </div>
  );
}

/** What counts: what is named, or everything but what is excluded, as the matter demands. */
function WhatCounts({
  settings,
  onlyNamed,
  value,
  onChange,
}: {
  readonly settings: Settings;
  readonly onlyNamed: boolean;
  readonly value: Pick<Matter, 'excluded' | 'excludedLists' | 'named'>;
  readonly onChange: (value: Pick<Matter, 'excluded' | 'excludedLists' | 'named'>) => void;
}): ReactNode {
  const t = checkTexts.use();
  const { recordTypes, lists } = settings;
  return (
    <>
      {onlyNamed ? (
        <Choice
          label={t('matters.named')}
          among={recordTypes}
          value={value.named}
          onChange={(named) => onChange({ ...value, named: [...named] })}
        />
      ) : (
        <Choice
          label={t('matters.excluded')}
          among={recordTypes}
          value={value.excluded}
          onChange={(excluded) => onChange({ ...value, excluded: [...excluded] })}
        />
      )}
      <Choice
        label={t('matters.excludedLists')}
        among={lists}
        value={value.excludedLists}
        onChange={(excludedLists) => onChange({ ...value, excludedLists: [...excludedLists] })}
      />
    </>
  );
}

interface Props {
  readonly matter: Matter;
  readonly settings: Settings;
  readonly onDone: (changed: boolean) => void;
}

/** Sets how the department checks in one matter. */
export function MatterForm({ matter, settings, onDone }: Props): ReactNode {
  const t = checkTexts.use();
  const id = useId();
  const [value, setValue] = useState(matter);
  const [reason, setReason] = useState('');
  const change = useChange(ConfigureCheckMatterDocument, errorsOf);
  const submit = async () => {
    const { code, active, checkCompulsory, excluded, excludedLists, named } = value;
    const done = await change.run({
      input: { matter: code, active, checkCompulsory, excluded, excludedLists, named, reason },
    });
    if (done !== null) onDone(true);
  };
  return (
    <form
      className="xt-card xt-stack"
      aria-labelledby={`${id}title`}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 id={`${id}title`}>{`${t('matters.set')}：${matter.name}`}</h2>
      <Checkbox
        checked={value.active}
        onChange={(event) => setValue({ ...value, active: event.target.checked })}
      >
        {t('matters.active')}
      </Checkbox>
      <Checkbox
        checked={value.checkCompulsory}
        onChange={(event) => setValue({ ...value, checkCompulsory: event.target.checked })}
      >
        {t('matters.compulsory')}
      </Checkbox>
      <WhatCounts
        settings={settings}
        onlyNamed={matter.onlyNamedCount}
        value={value}
        onChange={(counts) => setValue({ ...value, ...counts })}
      />
      <div className="xt-field">
        <label htmlFor={`${id}reason`}>{t('matters.reason')}</label>
        <Input
          id={`${id}reason`}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <div>
        <Button type="primary" htmlType="submit" loading={change.running}>
          {t('matters.save')}
        </Button>{' '}
        <Button onClick={() => onDone(false)}>{t('matters.cancel')}</Button>
      </div>
    </form>
  );
}
