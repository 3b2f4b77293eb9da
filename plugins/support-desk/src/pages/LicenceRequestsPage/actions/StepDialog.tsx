import type {
  LicenceRequestDetail,
  LicenceRequestStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ComponentProps } from 'react';
import { DialogForm } from '../../../components/DialogForm';
import type { Work } from '../../../hooks/useWork';
import { StepFailed } from './StepFailed';

const WIDTH = 480;

/** A step that is asked about first: why it was not taken stands above the questions. */
export function StepDialog({
  request,
  work,
  children,
  ...form
}: Omit<ComponentProps<typeof DialogForm>, 'isPending' | 'width'> & {
  request: LicenceRequestDetail;
  work: Work<LicenceRequestStep>;
}) {
  return (
    <DialogForm {...form} width={WIDTH} isPending={work.isPending}>
      <StepFailed request={request} work={work} />
      {children}
    </DialogForm>
  );
}
