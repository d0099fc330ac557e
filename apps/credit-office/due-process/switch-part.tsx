import { ChangeErrors, useChange } from '@xintu/portal-kit';
import { Button, Form, Input, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { type OfficeDueProcessQuery, SwitchPartDocument, type SwitchPartMutation } from '../gql/graphql.ts';
import { dueProcessTexts } from './texts.ts';

export type RecordType = OfficeDueProcessQuery['recordTypes'][number];
export type Part = RecordType['dueProcess'][number];

const errorsOf = (data: SwitchPartMutation) => data.switchDueProcess.userErrors;

/** One part of one type: whether it works, and the button that changes it after saying what that does. */
export function SwitchPart({ type, part }: { readonly type: RecordType; readonly part: Part }): ReactNode {
  const t = dueProcessTexts.use();
  const [asking, setAsking] = useState(false);
  const change = useChange(SwitchPartDocument, errorsOf);
  const [form] = Form.useForm<{ readonly reason: string }>();
  const to = part.working ? 'off' : 'on';
  const send = async ({ reason }: { readonly reason: string }) => {
    const input = { recordType: type.code, part: part.part, working: !part.working, reason };
    if ((await change.run({ input })) !== null) setAsking(false);
  };
  const name = t('switch.title', { type: type.name, part: t(`part.${part.part}`) });
  return (
    <>
      <Button
        danger={!part.working}
        aria-label={`${name} ${t(part.working ? 'working' : 'stopped')}`}
        onClick={() => setAsking(true)}
      >
        {t(part.working ? 'working' : 'stopped')}
      </Button>
      <Modal
        open={asking}
        title={name}
        okText={t(`switch.${to}`)}
        okButtonProps={{ danger: part.working }}
        cancelText={t('cancel')}
        confirmLoading={change.running}
        destroyOnHidden
        onOk={() => form.submit()}
        onCancel={() => setAsking(false)}
      >
        <p>{t(`switch.${to}.what`, { type: type.name })}</p>
        <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => void send(values)}>
          <Form.Item
            name="reason"
            label={t('reason')}
            rules={[{ required: true, whitespace: true, message: t('reason.needed') }]}
          >
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        </Form>
        <ChangeErrors errors={change.errors} lost={change.lost} />
      </Modal>
    </>
  );
}
