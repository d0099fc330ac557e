import { ChangeErrors, useChange } from '@xintu/portal-kit';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import {
  PublishCommitmentTemplateDocument,
  type CommitmentTermUnit,
  type PublishCommitmentTemplateMutation,
} from '../gql/graphql.ts';
import { itemTexts } from './texts.ts';

interface Values {
  readonly content: string;
  readonly liability: string;
  readonly termValue: number;
  readonly termUnit: CommitmentTermUnit;
  readonly validFrom: string;
}

const units: readonly CommitmentTermUnit[] = ['DAY', 'MONTH'];
const errorsOf = (data: PublishCommitmentTemplateMutation) => data.publishCommitmentTemplate.userErrors;

/** Publishes a version of an item's wording, beginning with the one in use. */
export function WordingForm(props: {
  readonly item: string;
  readonly present: Omit<Values, 'validFrom'> | null;
  readonly onDone: () => void;
}): ReactNode {
  const t = itemTexts.use();
  const change = useChange(PublishCommitmentTemplateDocument, errorsOf);
  const send = async (values: Values) => {
    if ((await change.run({ input: { item: props.item, ...values } })) !== null) props.onDone();
  };
  const needed = [{ required: true, message: t('needed') }];
  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      initialValues={props.present ?? { termValue: 3, termUnit: 'MONTH' }}
      onFinish={(values) => void send(values)}
    >
      <Form.Item name="content" label={t('content')} rules={needed}>
        <Input.TextArea maxLength={4000} autoSize={{ minRows: 4, maxRows: 14 }} />
      </Form.Item>
      <Form.Item name="liability" label={t('liability')} rules={needed}>
        <Input.TextArea maxLength={4000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <Form.Item name="termValue" label={t('termValue')} rules={needed}>
        <InputNumber min={1} max={3650} precision={0} />
      </Form.Item>
      <Form.Item name="termUnit" label={t('termUnit')} rules={needed}>
        <Select options={units.map((value) => ({ value, label: t(`unit.${value}`) }))} />
      </Form.Item>
      <Form.Item name="validFrom" label={t('validFrom')} rules={needed}>
        <Input type="date" />
      </Form.Item>
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <Button type="primary" htmlType="submit" loading={change.running}>
        {t('publish.do')}
      </Button>
    </Form>
  );
}
