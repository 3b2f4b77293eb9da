import type {
  Checklist,
  Ticket,
  TickStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert } from '@backstage/ui';
import { problemOf } from '../../../components/ChangeFailed';
import { ChecklistCard } from '../../../components/Checklist';
import { LoadFailed } from '../../../components/LoadFailed';
import { useTicketWork } from '../../../hooks/useTicketWork';
import { ticketWorkTranslationRef } from '../../../messages/ticketWork';
import { useMessages } from '../../../translations/useMessages';
import { ConflictCard } from '../actions/ConflictCard';
import { useChecklists } from './useChecklists';

/** The procedures that a ticket follows. */
export function Checklists({ ticket }: { ticket: Ticket }) {
  const checklists = useChecklists(ticket.id);
  if (checklists.error)
    return <LoadFailed error={checklists.error} retry={checklists.refetch} />;
  return (checklists.data ?? []).map(checklist => (
    <TicketChecklist key={checklist.id} ticket={ticket} checklist={checklist} />
  ));
}

function TicketChecklist(props: { ticket: Ticket; checklist: Checklist }) {
  const { t } = useMessages(ticketWorkTranslationRef);
  const { ticket, checklist } = props;
  const work = useTicketWork(
    ticket,
    (api, seen, { step, tick }: { step: string; tick: TickStep }) =>
      api.tickStep(seen, checklist.id, step, tick),
  );
  const { failure } = work;
  return (
    <ChecklistCard
      checklist={checklist}
      isPending={work.isPending}
      onTick={(step, tick) => work.send({ step, tick })}
    >
      {failure?.kind === 'stale' && (
        <ConflictCard
          failure={failure}
          submit={t('ticketWork.conflict.sendAnyway')}
          onSend={work.sendAgain}
        />
      )}
      {failure && failure.kind !== 'stale' && (
        <Alert status="danger" icon title={problemOf(failure)} />
      )}
    </ChecklistCard>
  );
}
