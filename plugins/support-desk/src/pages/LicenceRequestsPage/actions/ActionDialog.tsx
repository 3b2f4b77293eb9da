import type { LicenceRequestDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { AttendedDialog } from './AttendedDialog';
import { BookDialog } from './BookDialog';
import { DeclineDialog } from './DeclineDialog';
import { GiveDialog } from './GiveDialog';

const DIALOGS = {
  attended: AttendedDialog,
  book: BookDialog,
  decline: DeclineDialog,
  give: GiveDialog,
};

/** What is asked about before it is done. */
export type DialogAction = keyof typeof DIALOGS;

/** What each of them needs. */
export interface ActionDialogProps {
  request: LicenceRequestDetail;
  onClose: () => void;
}

/** The dialog of an action. */
export function ActionDialog({
  action,
  ...props
}: ActionDialogProps & { action: DialogAction }) {
  const Dialog = DIALOGS[action];
  return <Dialog {...props} />;
}
