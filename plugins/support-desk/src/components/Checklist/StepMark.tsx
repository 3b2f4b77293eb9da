import type {
  ChecklistStep,
  TickStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Checkbox } from '@backstage/ui';
import {
  RiCheckboxBlankCircleLine,
  RiCheckboxCircleFill,
  RiSkipRightLine,
} from '@remixicon/react';
import { ticketProcedureTranslationRef } from '../../messages/ticketProcedure';
import { useMessages } from '../../translations/useMessages';
import styles from './Checklist.module.css';

/** Whether a step is done: to be ticked where the reader may, else a sign. What ticked itself stays ticked. */
export function StepMark(props: {
  step: ChecklistStep;
  canTick: boolean;
  isPending: boolean;
  onTick: (tick: TickStep) => void;
}) {
  const { t } = useMessages(ticketProcedureTranslationRef);
  const { step, onTick } = props;
  const isOpen = step.state === 'open';
  if (props.canTick && !step.automatic && !(isOpen && step.decision)) {
    return (
      <Checkbox
        aria-label={
          isOpen ? step.text : `${t('ticketProcedure.reopen')}: ${step.text}`
        }
        isSelected={!isOpen}
        isDisabled={props.isPending}
        onChange={done => onTick({ state: done ? 'done' : 'open' })}
      />
    );
  }
  if (isOpen)
    return <RiCheckboxBlankCircleLine className={styles.mark} aria-hidden />;
  return step.state === 'done' ? (
    <RiCheckboxCircleFill className={styles.done} aria-hidden />
  ) : (
    <RiSkipRightLine className={styles.mark} aria-hidden />
  );
}
