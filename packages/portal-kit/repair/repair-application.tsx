import { FactList } from '@xintu/ui';
import { Button, Checkbox, Form, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import { ApplyForRepairDocument, type ApplyForRepairMutation } from '../gql/graphql.ts';
import type { Advice } from './repair-coach.tsx';
import { repairTexts } from './texts.ts';

interface Values {
  readonly fulfilment: string;
  readonly commitment: boolean;
}

const errorsOf = (data: ApplyForRepairMutation) => data.openCase.userErrors;

/** What is known already, to be copied into the form of 信用中国. */
function CopyForm({ advice }: { readonly advice: Advice }): ReactNode {
  const t = repairTexts.use();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(
      advice.form.map(({ label, value }) => `${label}：${value}`).join('\n'),
    );
    setCopied(true);
  };
  return (
    <Button onClick={() => void copy()} aria-live="polite">
      {t(copied ? 'copied' : 'copy')}
    </Button>
  );
}

/** The application itself, where a rule lets the subject apply to the authority. */
function ApplyHere({ advice }: { readonly advice: Advice }): ReactNode {
  const t = repairTexts.use();
  const change = useChange(ApplyForRepairDocument, errorsOf);
  const [key] = useState(() => crypto.randomUUID());
  const [number, setNumber] = useState<string | null>(null);
  const send = async ({ fulfilment }: Values) => {
    const values = [
      { code: 'fulfilment', value: fulfilment },
      { code: 'commitment', value: 'MADE' },
    ];
    const input = { kind: 'repair', recordId: advice.recordId, values, idempotencyKey: key };
    const made = await change.run({ input });
    setNumber(made?.openCase.case?.number ?? null);
  };
  if (number !== null) return <p role="status">{t('applied', { number })}</p>;
  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      initialValues={{
        fulfilment: t('fulfilment.template', { number: advice.documentNumber }),
        commitment: false,
      }}
      onFinish={(values) => void send(values)}
    >
      <Form.Item
        name="fulfilment"
        label={t('fulfilment')}
        rules={[{ required: true, whitespace: true, message: t('fulfilment.needed') }]}
      >
        <Input.TextArea rows={3} maxLength={4000} />
      </Form.Item>
      <Form.Item
        name="commitment"
        valuePropName="checked"
        rules={[
          {
            validator: (_rule, made: boolean) =>
              made ? Promise.resolve() : Promise.reject(new Error(t('commitment.needed'))),
          },
        ]}
      >
        <Checkbox>{t('commitment')}</Checkbox>
      </Form.Item>
      <p className="xt-soft">{t('consequence')}</p>
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <Button type="primary" htmlType="submit" loading={change.running}>
        {t('apply')}
      </Button>
    </Form>
  );
}

/** The application, filled in as far as it is known: sent here, or copied for 信用中国. */
export function RepairApplication({ advice }: { readonly advice: Advice }): ReactNode {
  const t = repairTexts.use();
  return (
    <>
      <h3>{t('form')}</h3>
      <FactList items={advice.form.map(({ label, value }) => ({ label, value }))} />
      {advice.window.code === 'OWN_COUNTER' && advice.eligible ? (
        <ApplyHere advice={advice} />
      ) : (
        <CopyForm advice={advice} />
      )}
    </>
  );
}
