import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { goToSignIn } from '../graph/sign-in.ts';
import { useSessionNotice } from './session-notice.ts';
import { sessionTexts } from './texts.ts';

/** Stands over the page when its session has ended or is somebody else's now; the page stays as it is behind it. */
export function SessionDialog(): ReactNode {
  const t = sessionTexts.use();
  const notice = useSessionNotice();
  if (notice === null) return null;
  const { kind, message } = notice;
  return (
    <Modal
      open
      centered
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      title={t(`${kind}.title`)}
      footer={
        kind === 'ended' ? (
          <Button type="primary" onClick={goToSignIn}>
            {t('signIn')}
          </Button>
        ) : (
          <Button type="primary" onClick={() => window.location.reload()}>
            {t('reload')}
          </Button>
        )
      }
    >
      <p>{message}</p>
    </Modal>
  );
}
