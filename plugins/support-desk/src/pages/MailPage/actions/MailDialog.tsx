import type {
  Mail,
  MailAction,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ComponentType } from 'react';
import { DiscardDialog } from './DiscardDialog';
import { ReleaseDialog } from './ReleaseDialog';
import { SenderDialog } from './SenderDialog';
import { SplitDialog } from './SplitDialog';

const DIALOGS: Record<
  MailAction,
  ComponentType<{ mail: Mail; onClose: () => void }>
> = {
  release: ReleaseDialog,
  discard: DiscardDialog,
  setSender: SenderDialog,
  split: SplitDialog,
};

/** A mail, and what is to be done with it. */
export interface Decision {
  mail: Mail;
  action: MailAction;
}

/** Asks what has to be said before something is done with a mail. */
export function MailDialog(props: { decision: Decision; onClose: () => void }) {
  const { mail, action } = props.decision;
  const Dialog = DIALOGS[action];
  return <Dialog mail={mail} onClose={props.onClose} />;
}
