import { Button, Checkbox, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { fieldTypes } from './choices.ts';
import { catalogueTexts } from './texts.ts';

/** A field as the editor holds it. */
export interface FieldValues {
  readonly code: string;
  readonly name: string;
  readonly type: (typeof fieldTypes)[number];
  readonly required?: boolean;
  readonly personal?: boolean;
  /** Values of a choice, joined by 、 or by lines. */
  readonly choices?: string;
}

/** The own fields of a local record type: added, described, taken out again. */
export function FieldEditor(): ReactNode {
  const t = catalogueTexts.use();
  const needed = [{ required: true, message: t('needed') }];
  return (
    <fieldset>
      <legend>{t('ownFields')}</legend>
      <p className="xt-soft">{t('ownFields.what')}</p>
      <Form.List name="fields">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="xt-card" style={{ paddingBlock: 8 }}>
                <Form.Item name={[name, 'name']} label={t('name')} rules={needed}>
                  <Input maxLength={60} />
                </Form.Item>
                <Form.Item name={[name, 'code']} label={t('code')} extra={t('fieldCode.what')} rules={needed}>
                  <Input maxLength={40} />
                </Form.Item>
                <Form.Item name={[name, 'type']} label={t('type')}>
                  <Select options={fieldTypes.map((value) => ({ value, label: t(`type.${value}`) }))} />
                </Form.Item>
                <Form.Item name={[name, 'choices']} label={t('choices')} extra={t('choices.what')}>
                  <Input maxLength={500} />
                </Form.Item>
                <div className="xt-row">
                  <Form.Item name={[name, 'required']} valuePropName="checked" noStyle>
                    <Checkbox>{t('required')}</Checkbox>
                  </Form.Item>
                  <Form.Item name={[name, 'personal']} valuePropName="checked" noStyle>
                    <Checkbox>{t('personal')}</Checkbox>
                  </Form.Item>
                  <Button danger onClick={() => remove(name)}>
                    {t('field.remove')}
                  </Button>
                </div>
              </div>
            ))}
            <Button onClick={() => add({ type: 'TEXT' })}>{t('field.add')}</Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
