import type {
  Checklist,
  TickStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ReactNode } from 'react';
import { ticketProcedureTranslationRef } from '../../messages/ticketProcedure';
import { useMessages } from '../../translations/useMessages';
import { FlagNote } from '../FlagNote';
import { Surface } from '../Surface';
import styles from './Checklist.module.css';
import { Step } from './Step';

/**
 * A procedure that something follows; a step ticks itself where an event proves it.
 *
 * @param props.children - why the last tick was not taken
 */
export function ChecklistCard(props: {
  checklist: Checklist;
  isPending: boolean;
  onTick: (step: string, tick: TickStep) => void;
  children: ReactNode;
}) {
  const { t } = useMessages(ticketProcedureTranslationRef);
  const { checklist, isPending, onTick, children } = props;
  const depths = depthsOf(checklist);
  return (
    <Surface
      title={checklist.title}
      action={
        <span className={styles.progress}>
          {t('ticketProcedure.progress', {
            done: String(checklist.done),
            total: String(checklist.total),
          })}
        </span>
      }
    >
      {children}
      <ol className={styles.steps}>
        {checklist.steps.map(step => (
          <Step
            key={step.id}
            step={step}
            depth={depths.get(step.id) ?? 0}
            isPending={isPending}
            onTick={tick => onTick(step.id, tick)}
          />
        ))}
      </ol>
      <div className={styles.foot}>
        <span className={styles.second}>
          {t('ticketProcedure.because', { origin: checklist.origin })}
        </span>
        {checklist.confirm.length > 0 && (
          <FlagNote>{checklist.confirm.join('; ')}</FlagNote>
        )}
      </div>
    </Surface>
  );
}

/** How deep each step lies below others; sub-steps follow their step. */
function depthsOf({ steps }: Checklist): Map<string, number> {
  const depths = new Map<string, number>();
  for (const { id, parent } of steps) {
    depths.set(id, parent ? (depths.get(parent) ?? 0) + 1 : 0);
  }
  return depths;
}
