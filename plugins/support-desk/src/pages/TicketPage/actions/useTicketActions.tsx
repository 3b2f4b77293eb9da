import {
  ESCALATION_ACTIONS,
  ticketActions,
  type ModelDetail,
  type Ticket,
  type TransitionAction,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert } from '@backstage/ui';
import { useState } from 'react';
import { useTicketWork } from '../../../hooks/useTicketWork';
import { intakeTranslationRef } from '../../../messages/intake';
import { modelTranslationRef } from '../../../messages/model';
import { requestTranslationRef } from '../../../messages/request';
import { ticketWorkTranslationRef } from '../../../messages/ticketWork';
import { useMessages } from '../../../translations/useMessages';
import { ActionDialog } from './ActionDialog';
import type { ActionForm } from './actionForm';
import { ConflictCard } from './ConflictCard';
import { EditDialog } from './EditDialog';
import { actionForms } from './forms';
import { useActionTitle } from './useActionTitle';

/** Does what can be done with the ticket: at once where nothing has to be said, else in a dialog. */
export function useTicketActions(options: {
  ticket: Ticket;
  /** Forms are made from the model: until it is there, no action can begin. */
  detail: ModelDetail | undefined;
  /** Comments, notes, contacts and escalations have their own places on the page. */
  onElsewhere: (action: string) => void;
  onDone: (action: TransitionAction, ticket: Ticket) => void;
}) {
  const { t } = useMessages(
    intakeTranslationRef,
    modelTranslationRef,
    requestTranslationRef,
    ticketWorkTranslationRef,
  );
  const { ticket, detail, onDone } = options;
  const titleOf = useActionTitle(ticket);
  const [open, setOpen] = useState<string>();
  const formOf = (action: TransitionAction) =>
    detail && actionForms[action]({ ticket, detail, people: [], t });
  const atOnce = useTicketWork(
    ticket,
    (api, seen, action: TransitionAction) =>
      api.transitionTicket(seen, formOf(action)!.transition({})),
    (changed, action) => onDone(action, changed),
  );
  const start = (action: string) => {
    atOnce.reset();
    if (!isTransition(action) && action !== 'edit') {
      options.onElsewhere(action);
    } else if (isTransition(action) && isDoneAtOnce(formOf(action))) {
      atOnce.send(action);
    } else setOpen(action);
  };
  const close = () => setOpen(undefined);
  const { failure } = atOnce;
  return {
    start,
    isPending: !detail || atOnce.isPending,
    /** Why what was done at once was not taken. */
    failed: (
      <>
        {failure?.kind === 'stale' && (
          <ConflictCard
            failure={failure}
            submit={t('ticketWork.conflict.sendAnyway')}
            onSend={atOnce.sendAgain}
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
      </>
    ),
    dialog: detail && open && (
      <>
        {open === 'edit' && (
          <EditDialog ticket={ticket} detail={detail} onClose={close} />
        )}
        {isTransition(open) && (
          <ActionDialog
            key={open}
            ticket={ticket}
            detail={detail}
            action={open}
            title={titleOf(open)}
            onDone={onDone}
            onClose={close}
          />
        )}
      </>
    ),
  };
}

function isDoneAtOnce(form: ActionForm | undefined): boolean {
  return form?.questions({}).length === 0 && !form.isPreviewed;
}

function isTransition(action: string): action is TransitionAction {
  return (
    (ticketActions as string[]).includes(action) &&
    !(ESCALATION_ACTIONS as readonly string[]).includes(action)
  );
}
