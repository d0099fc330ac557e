import { SolutionOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { Loading } from '@xintu/ui';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { usePurpose } from './purpose.ts';
import { purposeTexts } from './texts.ts';

const PurposeForm = lazy(() =>
  import('./purpose-form.tsx').then((module) => ({ default: module.PurposeForm })),
);

/** Shows the matter in hand, and lets one state it. */
export function PurposeSelector(): ReactNode {
  const t = purposeTexts.use();
  const purpose = usePurpose();
  const [open, setOpen] = useState(false);
  const words =
    purpose === null ? t('none') : t('stated', { matter: purpose.matterName, reference: purpose.reference });
  const form = (
    <div style={{ width: 'min(340px, 80vw)' }}>
      <Suspense fallback={<Loading />}>
        <PurposeForm onDone={() => setOpen(false)} />
      </Suspense>
    </div>
  );
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      title={t('title')}
      content={form}
      destroyOnHidden
    >
      <Button
        icon={<SolutionOutlined aria-hidden />}
        className={purpose === null ? 'xt-purpose' : 'xt-purpose xt-purpose-stated'}
        aria-expanded={open}
      >
        <span className="xt-purpose-words">{words}</span>
      </Button>
    </Popover>
  );
}
