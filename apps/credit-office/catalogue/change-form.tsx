import { ChangeErrors, useChange } from '@xintu/portal-kit';
import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import {
  type OfficeRecordTypeQuery,
  ProposeRecordTypeChangeDocument,
  type ProposeRecordTypeChangeMutation,
  ProviderChoicesDocument,
} from '../gql/graphql.ts';
import { publications, sharings, units } from './choices.ts';
import { catalogueTexts } from './texts.ts';

type RecordType = NonNullable<OfficeRecordTypeQuery['recordType']>;

interface Values {
  readonly value: number;
  readonly unit: (typeof units)[number];
  readonly publication: (typeof publications)[number];
  readonly sharing: (typeof sharings)[number];
  readonly providers: string[];
  readonly handInReview: boolean;
  readonly disclosureReview: boolean;
  readonly reason: string;
}

const reasonsOf = (data: ProposeRecordTypeChangeMutation) => data.proposeRecordTypeChange.userErrors;

/** Proposes the next version of a record type: deadline, publication, sharing, providers. */
export function ChangeForm(props: { readonly type: RecordType; readonly onDone: () => void }): ReactNode {
  const t = catalogueTexts.use();
  const { type, onDone } = props;
  const departments = useQuery(ProviderChoicesDocument).data?.providerDepartments ?? [];
  const change = useChange(ProposeRecordTypeChangeDocument, reasonsOf);
  const send = async ({ value, unit, reason, providers, publication, sharing, ...reviews }: Values) => {
    const input = {
      ...{ code: type.code, reason, providers, publication, sharing },
      review: { handIn: reviews.handInReview, disclosure: reviews.disclosureReview },
      reportWithin: { value, unit },
    };
    if ((await change.run({ input })) !== null) onDone();
  };
  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      initialValues={{
        ...{ value: type.reportWithin.value, unit: type.reportWithin.unit, reason: '' },
        ...{ publication: type.publication, sharing: type.sharing },
        ...{ handInReview: type.handInReview, disclosureReview: type.disclosureReview },
        providers: type.providers.map(({ code }) => code),
      }}
      onFinish={(values) => void send(values)}
    >
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
      <Form.Item name="handInReview" valuePropName="checked" extra={t('review.handIn.what')}>
        <Checkbox>{t('review.handIn')}</Checkbox>
      </Form.Item>
      <Form.Item name="disclosureReview" valuePropName="checked" extra={t('review.disclosure.what')}>
        <Checkbox>{t('review.disclosure')}</Checkbox>
      </Form.Item>
      <Form.Item name="providers" label={t('providers')}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={departments.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Form.Item>
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
