import { useQuery } from '@apollo/client/react';
import { ChangeErrors, words, useChange } from '@xintu/portal-kit';
import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import {
  ProposeLocalRecordTypeDocument,
  type ProposeLocalRecordTypeMutation,
  ProviderChoicesDocument,
} from '../gql/graphql.ts';
import {
  basisLevels,
  informationClasses,
  localKinds,
  organisations,
  publications,
  sharings,
  units,
} from './choices.ts';
import { FieldEditor, type FieldValues } from './field-editor.tsx';
import { catalogueTexts } from './texts.ts';

interface Values {
  readonly code: string;
  readonly name: string;
  readonly kind: (typeof localKinds)[number];
  readonly subjectKinds: (typeof organisations)[number][];
  readonly providers: string[];
  readonly basisTitle?: string;
  readonly basisArticle?: string;
  readonly basisLevel: (typeof basisLevels)[number];
  readonly basisFrom?: string;
  readonly basisConfirmed?: boolean;
  readonly informationClass: (typeof informationClasses)[number];
  readonly value: number;
  readonly unit: (typeof units)[number];
  readonly publication: (typeof publications)[number];
  readonly sharing: (typeof sharings)[number];
  readonly retentionYears?: number | null;
  readonly adverse?: boolean;
  readonly publicityMonths?: number | null;
  readonly fields?: FieldValues[];
  readonly reason: string;
}

const reasonsOf = (data: ProposeLocalRecordTypeMutation) => data.proposeLocalRecordType.userErrors;

function inputOf(values: Values) {
  const { basisTitle = '', basisArticle = '', basisFrom = '', basisLevel, basisConfirmed = false } = values;
  const { code, name, kind, subjectKinds, providers, informationClass, value, unit } = values;
  const { publication, sharing, retentionYears = null, adverse = false, publicityMonths = null } = values;
  return {
    ...{ code, name, kind, subjectKinds, providers, informationClass, publication, sharing },
    ...{ retentionYears, adverse, publicityMonths, reason: values.reason, updateCycle: 'ON_CHANGE' as const },
    reportWithin: { value, unit },
    legalBasis:
      basisTitle.trim() === '' || basisFrom === ''
        ? null
        : {
            ...{ title: basisTitle, article: basisArticle, level: basisLevel },
            ...{ from: basisFrom, confirmed: basisConfirmed },
          },
    fields: (values.fields ?? []).map((field) => ({
      ...{ code: field.code, name: field.name, type: field.type },
      ...{ required: field.required ?? false, personal: field.personal ?? false },
      choices: (field.choices ?? '')
        .split(/[\n、,，]/)
        .map((choice) => choice.trim())
        .filter((choice) => choice !== '')
        .map((choice) => ({ value: choice, name: choice })),
    })),
  };
}

/** On which law it stands. */
function BasisFields(): ReactNode {
  const t = catalogueTexts.use();
  return (
    <fieldset>
      <legend>{t('basis')}</legend>
      <p className="xt-soft">{t('basis.what')}</p>
      <Form.Item name="basisTitle" label={t('basis.title')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="basisArticle" label={t('basis.article')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="basisLevel" label={t('basis.level')}>
        <Select options={basisLevels.map((value) => ({ value, label: t(`level.${value}`) }))} />
      </Form.Item>
      <Form.Item name="basisFrom" label={t('basis.from')}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="basisConfirmed" valuePropName="checked">
        <Checkbox>{t('basis.confirmed')}</Checkbox>
      </Form.Item>
    </fieldset>
  );
}

/** Deadline, publication, sharing, retention, and what an adverse one needs. */
function TermFields(): ReactNode {
  const t = catalogueTexts.use();
  return (
    <>
      <Form.Item name="informationClass" label={t('class')}>
        <Select options={informationClasses.map((value) => ({ value, label: t(`class.${value}`) }))} />
      </Form.Item>
      <Form.Item name="value" label={t('limit')}>
        <InputNumber min={1} max={365} precision={0} />
      </Form.Item>
      <Form.Item name="unit" label={t('limit.unit')}>
        <Select options={units.map((value) => ({ value, label: t(`unit.${value}`) }))} />
      </Form.Item>
      <Form.Item name="publication" label={t('publication')}>
        <Select options={publications.map((value) => ({ value, label: t(`publication.${value}`) }))} />
      </Form.Item>
      <Form.Item name="sharing" label={t('sharing')}>
        <Select options={sharings.map((value) => ({ value, label: t(`sharing.${value}`) }))} />
      </Form.Item>
      <Form.Item name="retentionYears" label={t('retention')}>
        <InputNumber min={1} max={100} precision={0} />
      </Form.Item>
      <Form.Item name="adverse" valuePropName="checked" extra={t('adverse.what')}>
        <Checkbox>{t('adverse')}</Checkbox>
      </Form.Item>
      <Form.Item name="publicityMonths" label={t('publicityMonths')}>
        <InputNumber min={1} max={36} precision={0} />
      </Form.Item>
    </>
  );
}

/** A new local record type (地方补充事项) with its own fields, described in the browser and kept as data. */
export function LocalTypeForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const t = catalogueTexts.use();
  const w = words.use();
  const departments = useQuery(ProviderChoicesDocument).data?.providerDepartments ?? [];
  const change = useChange(ProposeLocalRecordTypeDocument, reasonsOf);
  const send = async (values: Values) => {
    if ((await change.run({ input: inputOf(values) })) !== null) onDone();
  };
  const needed = [{ required: true, message: t('needed') }];
  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      initialValues={{
        ...{ kind: 'FACT', subjectKinds: ['ENTERPRISE', 'INDIVIDUAL_BUSINESS'], providers: [], value: 7 },
        ...{ unit: 'WORKING_DAY', publication: 'NOT_PUBLIC', sharing: 'CONDITIONAL', retentionYears: 5 },
        ...{ basisLevel: 'LOCAL_REGULATION', informationClass: 'ADMINISTRATION', fields: [] },
      }}
      onFinish={(values) => void send(values)}
    >
      <Form.Item name="name" label={t('name')} rules={needed}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="code" label={t('code')} extra={t('code.what')} rules={needed}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="kind" label={t('kind')}>
        <Select options={localKinds.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="subjectKinds" label={t('subjects')} rules={needed}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={organisations.map((value) => ({ value, label: w(`subjectKind.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="providers" label={t('providers')} rules={needed}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={departments.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Form.Item>
      <BasisFields />
      <TermFields />
      <FieldEditor />
      <Form.Item name="reason" label={t('reason')} rules={[{ required: true, message: t('reason.missing') }]}>
        <Input maxLength={200} />
      </Form.Item>
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <Button type="primary" htmlType="submit" loading={change.running}>
        {t('propose')}
      </Button>
    </Form>
  );
}
