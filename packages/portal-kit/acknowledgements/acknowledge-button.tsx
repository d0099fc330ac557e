import { Button, Form, Input, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import { AcknowledgeEndingsDocument, type AcknowledgeEndingsMutation } from '../gql/graphql.ts';
import { acknowledgementTexts } from './texts.ts';

const errorsOf = (data: AcknowledgeEndingsMutation) => data.acknowledgeEndings.userErrors;

/** Takes note of one ending: says what it confirms, and asks what was done with copies. */
export function AcknowledgeButton({ id }: { readonly id: string }): ReactNode {
  const t = acknowledgementTexts.use();
  const [asking, setAsking] = useState(false);
  const change = useChange(AcknowledgeEndingsDocument, errorsOf);
  const [form] = Form.useForm<{ readonly note: string }>();
  const send = async ({ note }: { readonly note: string }) => {
    if ((await change.run({ input: { ids: [id], note } })) !== null) setAsking(false);
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('acknowledge')}</Button>
      <Modal
        open={asking}
        title={t('acknowledge')}
        okText={t('acknowledge')}
        cancelText={t('cancel')}
        confirmLoading={change.running}
        onOk={() => form.submit()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('acknowledge.what')}</p>
        <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => void send(values)}>
          <Form.Item
            name="note"
            label={t('note')}
            rules={[{ required: true, whitespace: true, message: t('note.needed') }]}
          >
            <Input.TextArea rows={3} maxLength={500} placeholder={t('note.example')} />
          </Form.Item>
        </Form>
        <ChangeErrors errors={change.errors} lost={change.lost} />
      </Modal>
    </>
  );
}
