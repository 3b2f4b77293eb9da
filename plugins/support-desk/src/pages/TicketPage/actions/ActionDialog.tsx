import type {
  ModelDetail,
  Ticket,
  TicketAction,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiUserReceivedLine } from '@remixicon/react';
import { useMe } from '../../../hooks/useMe';
import { useTeamPeople } from '../../../hooks/useTeamPeople';
import { useTicketWork } from '../../../hooks/useTicketWork';
import { supportDeskTranslationRef } from '../../../translation';
import styles from './actions.module.css';
import { FormDialog } from './FormDialog';
import { actionForms } from './forms';
import { useActionForm } from './useActionForm';

/** The dialog of one action of a ticket's life. */
export function ActionDialog(props: {
  ticket: Ticket;
  detail: ModelDetail;
  action: TicketAction;
  title: string;
  onDone: (action: TicketAction, ticket: Ticket) => void;
  onClose: () => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { ticket, detail, action, onDone, onClose } = props;
  const people = useTeamPeople(
    action === 'assign' ? ticket.team?.ref : undefined,
  );
  const context = { ticket, detail, people: people.data ?? [], t };
  const description = actionForms[action](context);
  const work = useTicketWork(
    ticket,
    (api, seen, transition: ReturnType<typeof description.transition>) =>
      api.transitionTicket(seen, transition),
    changed => {
      form.forget();
      onDone(action, changed);
      onClose();
    },
  );
  const form = useActionForm(description, context, {
    name: action,
    failure: work.failure,
    send: answers => work.send(description.transition(answers)),
  });
  return (
    <FormDialog
      title={props.title}
      submit={props.title}
      form={form}
      work={work}
      onClose={onClose}
    >
      {action === 'assign' && <TakeIt {...props} send={work.send} />}
    </FormDialog>
  );
}

function TakeIt(props: {
  ticket: Ticket;
  send: (transition: { action: 'assign'; assignee: string }) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { user } = useMe();
  if (!user || user === props.ticket.assignee?.ref) return null;
  return (
    <Button
      variant="secondary"
      className={styles.take}
      iconStart={<RiUserReceivedLine />}
      onPress={() => props.send({ action: 'assign', assignee: user })}
    >
      {t('ticketWork.assign.take')}
    </Button>
  );
}
