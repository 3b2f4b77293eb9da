import type {
  Checklist,
  Ticket,
  TickStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import { FlagNote } from '../../../components/FlagNote';
import { LoadFailed } from '../../../components/LoadFailed';
import { Surface } from '../../../components/Surface';
import { useTicketWork } from '../../../hooks/useTicketWork';
import { supportDeskTranslationRef } from '../../../translation';
import { ConflictCard } from '../actions/ConflictCard';
import styles from './checklists.module.css';
import { Step } from './Step';
import { useChecklists } from './useChecklists';

/** The procedures that a ticket follows; a step ticks itself where an event proves it. */
export function Checklists({ ticket }: { ticket: Ticket }) {
  const checklists = useChecklists(ticket.id);
  if (checklists.error)
    return <LoadFailed error={checklists.error} retry={checklists.refetch} />;
  return (checklists.data ?? []).map(checklist => (
    <ChecklistCard key={checklist.id} ticket={ticket} checklist={checklist} />
  ));
}

function ChecklistCard(props: { ticket: Ticket; checklist: Checklist }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { ticket, checklist } = props;
  const work = useTicketWork(
    ticket,
    (api, seen, { step, tick }: { step: string; tick: TickStep }) =>
      api.tickStep(seen, checklist.id, step, tick),
  );
  const { failure } = work;
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
      {failure?.kind === 'stale' && (
        <ConflictCard
          failure={failure}
          submit={t('ticketWork.conflict.sendAnyway')}
          onSend={work.sendAgain}
        />
      )}
      {failure && failure.kind !== 'stale' && (
        <Alert
          status="danger"
          icon
          title={
            failure.kind === 'failed'
              ? failure.message
              : failure.fields.map(it => it.message).join(' ')
          }
        />
      )}
      <ol className={styles.steps}>
        {checklist.steps.map(step => (
          <Step
            key={step.id}
            step={step}
            depth={depths.get(step.id) ?? 0}
            isPending={work.isPending}
            onTick={tick => work.send({ step: step.id, tick })}
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
