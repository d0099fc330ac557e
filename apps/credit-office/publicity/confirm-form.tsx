import { ChangeErrors, useChange } from '@xintu/portal-kit';
import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { ConfirmRuleDocument, type ConfirmRuleMutation } from '../gql/graphql.ts';
import { rulesTexts } from './texts.ts';

const reasonsOf = (data: ConfirmRuleMutation) => data.confirmRule.userErrors;

/** Confirms a provisional part of the rules in force, with basis and name. */
export function ConfirmForm(props: { readonly part: string; readonly onDone: () => void }): ReactNode {
  const t = rulesTexts.use();
  const change = useChange(ConfirmRuleDocument, reasonsOf);
  const send = async (values: { readonly basis: string; readonly name: string }) => {
    if ((await change.run({ input: { part: props.part, ...values } })) !== null) props.onDone();
  };
  const needed = [{ required: true, message: t('needed') }];
  return (
    <Form<{ readonly basis: string; readonly name: string }>
      layout="vertical"
      requiredMark={false}
      onFinish={(values) => void send(values)}
    >
      <p>{t('confirm.what')}</p>
      <Form.Item name="basis" label={t('basis')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="name" label={t('confirm.name')} rules={needed}>
        <Input maxLength={60} />
      </Form.Item>
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <Button type="primary" htmlType="submit" loading={change.running}>
        {t('confirm.do')}
      </Button>
    </Form>
  );
}
