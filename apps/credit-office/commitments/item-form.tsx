import { ChangeErrors, useChange } from '@xintu/portal-kit';
import { Button, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useDepartments } from '../administration/use-departments.ts';
import {
  CreateCommitmentItemDocument,
  type CommitmentExclusion,
  type CommitmentType,
  type CreateCommitmentItemMutation,
  type WithoutCommitment,
} from '../gql/graphql.ts';
import { itemTexts } from './texts.ts';

interface Values {
  readonly code: string;
  readonly name: string;
  readonly type: CommitmentType;
  readonly otherType?: string;
  readonly department: string;
  readonly basis: string;
  readonly article: string;
  readonly excluded: CommitmentExclusion | 'none';
  readonly withoutIt: WithoutCommitment;
}

const types: readonly CommitmentType[] = [
  'APPROVAL',
  'DEFERRED_MATERIAL',
  'CERTIFICATE',
  'REPAIR',
  'INDUSTRY',
  'VOLUNTARY',
  'OTHER',
];
const exclusions = [
  'none',
  'NATIONAL_SECURITY',
  'PUBLIC_SAFETY',
  'HEALTH_AND_PROPERTY',
  'HIGH_RISK',
] as const;
const withouts = ['ORDINARY_PROCEDURE', 'NOTHING'] as const;
const errorsOf = (data: CreateCommitmentItemMutation) => data.createCommitmentItem.userErrors;

/** Adds an item to the list of commitments. */
export function ItemForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const t = itemTexts.use();
  const departments = useDepartments();
  const [form] = Form.useForm<Values>();
  const type = Form.useWatch('type', form);
  const change = useChange(CreateCommitmentItemDocument, errorsOf);
  const send = async ({ otherType, excluded, ...values }: Values) => {
    const input = {
      ...values,
      otherType: otherType === undefined || otherType.trim() === '' ? null : otherType,
      excluded: excluded === 'none' ? null : excluded,
    };
    if ((await change.run({ input })) !== null) onDone();
  };
  const needed = [{ required: true, message: t('needed') }];
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ excluded: 'none', withoutIt: 'ORDINARY_PROCEDURE', type: 'APPROVAL' }}
      onFinish={(values) => void send(values)}
    >
      <Form.Item name="name" label={t('name')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="code" label={t('code')} rules={needed}>
        <Input maxLength={64} placeholder="travel-agency-licence" />
      </Form.Item>
      <Form.Item name="type" label={t('type')} rules={needed}>
        <Select options={types.map((value) => ({ value, label: t(`type.${value}`) }))} />
      </Form.Item>
      {type === 'OTHER' && (
        <Form.Item name="otherType" label={t('otherType')} rules={needed}>
          <Input maxLength={64} />
        </Form.Item>
      )}
      <Form.Item name="department" label={t('department')} rules={needed}>
        <Select
          placeholder={t('choose')}
          showSearch={{ optionFilterProp: 'label' }}
          options={[...departments]}
        />
      </Form.Item>
      <Form.Item name="basis" label={t('basis')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="article" label={t('article')} rules={needed}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="excluded" label={t('excluded')}>
        <Select options={exclusions.map((value) => ({ value, label: t(`excluded.${value}`) }))} />
      </Form.Item>
      <Form.Item name="withoutIt" label={t('withoutIt')} extra={t('withoutIt.what')}>
        <Select options={withouts.map((value) => ({ value, label: t(`without.${value}`) }))} />
      </Form.Item>
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <Button type="primary" htmlType="submit" loading={change.running}>
        {t('add.do')}
      </Button>
    </Form>
  );
}
