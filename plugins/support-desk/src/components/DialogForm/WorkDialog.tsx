import type { ComponentProps } from 'react';
import type { Work } from '../../hooks/useWork';
import { WorkFailed } from '../ChangeFailed';
import { DialogForm } from './DialogForm';

/**
 * A form whose input is sent as a change: why it was not taken stands above the questions.
 *
 * @param props.part - of the product: it says so in its own words
 */
export function WorkDialog({
  part,
  work,
  children,
  ...form
}: Omit<ComponentProps<typeof DialogForm>, 'isPending'> & {
  part: ComponentProps<typeof WorkFailed>['part'];
  work: Pick<Work<never>, 'isPending' | 'failure' | 'sendAgain'>;
}) {
  return (
    <DialogForm {...form} isPending={work.isPending}>
      <WorkFailed part={part} work={work} />
      {children}
    </DialogForm>
  );
}
