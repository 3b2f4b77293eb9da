import type {
  Notice,
  NoticeAction,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import {
  RiCloseLine,
  RiFlagLine,
  RiMegaphoneLine,
  RiPlayLine,
  RiSendPlaneLine,
} from '@remixicon/react';
import { useState } from 'react';
import { WorkFailed } from '../../../components/ChangeFailed';
import { FlagNote } from '../../../components/FlagNote';
import { useNoticeStep } from '../../../hooks/useNoticeWork';
import { noticePageTranslationRef } from '../../../messages/noticePage';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticePage.module.css';
import { EditLink, FollowUpLink } from './links';
import { TextDialog } from './TextDialog';
import { TimeDialog } from './TimeDialog';

/** What takes a notice on, in this order: what comes next first. */
const LOOKS = {
  send: { variant: 'primary', icon: <RiSendPlaneLine /> },
  start: { variant: 'secondary', icon: <RiPlayLine /> },
  end: { variant: 'primary', icon: <RiFlagLine /> },
  update: { variant: 'secondary', icon: <RiMegaphoneLine /> },
  close: { variant: 'secondary', icon: undefined },
  cancel: { variant: 'tertiary', icon: <RiCloseLine /> },
} as const;

type Shown = keyof typeof LOOKS;
const SHOWN = Object.keys(LOOKS) as Shown[];

/** What the reader may do with a notice as a whole; parts of the page offer the rest. */
export function NoticeActions({ notice }: { notice: Notice }) {
  const { t } = useMessages(noticePageTranslationRef);
  const [open, setOpen] = useState<Exclude<Shown, 'send' | 'close'>>();
  const work = useNoticeStep(notice);
  const possible = SHOWN.filter(it => notice.may.includes(it));
  const cannotClose = notice.interruption?.cannotClose;
  const hidesClose = possible.includes('close') && cannotClose;
  const shown = possible.filter(it => !(it === 'close' && hidesClose));
  const close = () => setOpen(undefined);
  const mayAnything = ['edit', 'followUp', ...possible] as NoticeAction[];
  if (!mayAnything.some(it => notice.may.includes(it))) return null;
  return (
    <div className={styles.form}>
      <WorkFailed part="noticePage" work={work} />
      <div className={styles.actions}>
        <FollowUpLink notice={notice} />
        {shown.map(action => (
          <Button
            key={action}
            variant={LOOKS[action].variant}
            iconStart={LOOKS[action].icon}
            isDisabled={work.isPending}
            onPress={() =>
              action === 'send' || action === 'close'
                ? work.send({ step: action })
                : setOpen(action)
            }
          >
            {t(`noticePage.action.${action}`)}
          </Button>
        ))}
        <EditLink notice={notice} />
      </div>
      {hidesClose && (
        <FlagNote>
          {t('noticePage.cannotClose', { reason: cannotClose })}
        </FlagNote>
      )}
      {(open === 'start' || open === 'end') && (
        <TimeDialog notice={notice} step={open} onClose={close} />
      )}
      {(open === 'update' || open === 'cancel') && (
        <TextDialog notice={notice} step={open} onClose={close} />
      )}
    </div>
  );
}
