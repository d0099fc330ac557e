import { ChangeErrors, useChange } from '@xintu/portal-kit';
import { Button, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import {
  type OfficeRulesQuery,
  ProposeRuleSetDocument,
  type ProposeRuleSetMutation,
} from '../gql/graphql.ts';
import { rulesTexts } from './texts.ts';

interface Values {
  readonly holds: 'EARLIER_END' | 'OWN_VERSION';
  readonly standard?: string;
  readonly field?: string | null;
  readonly larger?: string;
  readonly huge?: string;
  readonly basis?: string;
  readonly article?: string;
  readonly from?: string;
  readonly reason: string;
}

const fields = ['FOOD', 'DRUG', 'SPECIAL_EQUIPMENT', 'WORK_SAFETY', 'FIRE', 'OTHER'] as const;
const reasonsOf = (data: ProposeRuleSetMutation) => data.proposeRuleSet.userErrors;

/** A standard of amounts to be added. */
function ThresholdFields(): ReactNode {
  const t = rulesTexts.use();
  return (
    <fieldset>
      <legend>{t('threshold.add')}</legend>
      <p className="xt-soft">{t('threshold.what')}</p>
      <Form.Item name="standard" label={t('threshold.name')}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="field" label={t('fields')}>
        <Select
          allowClear
          placeholder={t('field.any')}
          options={fields.map((value) => ({ value, label: t(`field.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="larger" label={t('larger')}>
        <Input inputMode="decimal" placeholder="10000.00" />
      </Form.Item>
      <Form.Item name="huge" label={t('huge')}>
        <Input inputMode="decimal" placeholder="200000.00" />
      </Form.Item>
      <Form.Item name="basis" label={t('basis')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="article" label={t('article')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="from" label={t('from')}>
        <Input type="date" />
      </Form.Item>
    </fieldset>
  );
}

/** Proposes a set: how older records are treated, and a sector department's standard of amounts. */
export function ProposalForm(props: {
  readonly adopted: OfficeRulesQuery['ruleSets'][number];
  readonly onDone: () => void;
}): ReactNode {
  const t = rulesTexts.use();
  const { adopted, onDone } = props;
  const change = useChange(ProposeRuleSetDocument, reasonsOf);
  const known = adopted.fineThresholds;
  const send = async (values: Values) => {
    const {
      standard = '',
      field = null,
      larger = '',
      huge = '',
      basis = '',
      article = '',
      from = '',
    } = values;
    const added = {
      ...{ version: standard, field, largerFrom: larger, hugeFrom: huge, basis, article, from },
      ...{ to: null, confirmed: false },
    };
    const input = {
      reason: values.reason,
      transition: values.holds === adopted.transition.holds ? null : values.holds,
      fineThresholds: standard.trim() === '' ? null : [...known, added],
    };
    if ((await change.run({ input })) !== null) onDone();
  };
  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      initialValues={{ holds: adopted.transition.holds, field: null }}
      onFinish={(values) => void send(values)}
    >
      <Form.Item name="holds" label={t('transition')}>
        <Select
          options={(['EARLIER_END', 'OWN_VERSION'] as const).map((value) => ({
            value,
            label: t(`holds.${value}`),
          }))}
        />
      </Form.Item>
      <ThresholdFields />
      <Form.Item name="reason" label={t('reason')} rules={[{ required: true, message: t('needed') }]}>
        <Input maxLength={200} />
      </Form.Item>
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <Button type="primary" htmlType="submit" loading={change.running}>
        {t('propose')}
      </Button>
    </Form>
  );
}
