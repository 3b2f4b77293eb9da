import type {
  EscalatedTicket,
  ModelDetail,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { escalationTranslationRef } from '../../../messages/escalation';
import { intakeTranslationRef } from '../../../messages/intake';
import { modelTranslationRef } from '../../../messages/model';
import { requestTranslationRef } from '../../../messages/request';
import { ticketWorkTranslationRef } from '../../../messages/ticketWork';
import { useMessages } from '../../../translations/useMessages';
import { FormDialog } from '../actions/FormDialog';
import { useActionTitle } from '../actions/useActionTitle';
import { useNames } from '../timeline/useNames';
import { EscalateForm } from './EscalateForm';
import type { Direction } from './form/escalationForm';
import { LoadingDialog } from './LoadingDialog';
import { RefusedLevels } from './RefusedLevels';
import { useEscalation } from './useEscalation';
import { useEscalations } from './useEscalations';

interface EscalateDialogProps {
  ticket: Ticket;
  detail: ModelDetail;
  direction: Direction;
  onDone: (result: EscalatedTicket) => void;
  onClose: () => void;
}

/** Brings a ticket to another level: where to, why, and what was done before (O0-11). */
export function EscalateDialog(props: EscalateDialogProps) {
  const title = useActionTitle(props.ticket)(
    props.direction === 'up' ? 'escalate' : 'deescalate',
  );
  const escalations = useEscalations(props.ticket.id);
  // What is known stands in the form from the start: it waits for it.
  return escalations.data ? (
    <LoadedDialog {...props} title={title} escalations={escalations.data} />
  ) : (
    <LoadingDialog
      title={title}
      error={escalations.error}
      retry={escalations.refetch}
      onClose={props.onClose}
    />
  );
}

function LoadedDialog(
  props: EscalateDialogProps & {
    title: string;
    escalations: NonNullable<ReturnType<typeof useEscalations>['data']>;
  },
) {
  const { t } = useMessages(
    escalationTranslationRef,
    intakeTranslationRef,
    modelTranslationRef,
    requestTranslationRef,
    ticketWorkTranslationRef,
  );
  const { title, escalations, onClose, onDone, ...context } = props;
  const name = useNames(
    escalations.evidence.superUsers.map(it => it.user).sort(),
  );
  const { form, work, sections } = useEscalation(
    { ...context, escalations, name, t },
    result => {
      onDone(result);
      onClose();
    },
  );
  return (
    <FormDialog
      title={title}
      submit={title}
      form={form}
      work={work}
      onClose={onClose}
      layout={
        <EscalateForm
          form={form}
          sections={sections}
          refused={
            <RefusedLevels
              escalations={escalations}
              direction={props.direction}
              model={props.ticket.model.replace(/^[^:]*:/, '')}
            />
          }
          typeTitle={id => props.detail.model.requestTypes[id]?.title ?? id}
          target={escalations.levels.find(
            it => it.id === form.state.answers.level,
          )}
        />
      }
    />
  );
}
