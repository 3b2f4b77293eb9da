import type {
  ModelDetail,
  Ticket,
  TransitionAction,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { RiUserReceivedLine } from '@remixicon/react';
import { useAssignees } from '../../../hooks/useAssignees';
import { useMe } from '../../../hooks/useMe';
import { useTeamPeople } from '../../../hooks/useTeamPeople';
import { intakeTranslationRef } from '../../../messages/intake';
import { modelTranslationRef } from '../../../messages/model';
import { requestTranslationRef } from '../../../messages/request';
import { ticketWorkTranslationRef } from '../../../messages/ticketWork';
import { useMessages } from '../../../translations/useMessages';
import styles from './actions.module.css';
import { FormDialog } from './FormDialog';
import { actionForms } from './forms';
import { ModelChangePreview } from './ModelChangePreview';
import { useFormWork } from './useFormWork';

/** The dialog of one action of a ticket's life. */
export function ActionDialog(props: {
  ticket: Ticket;
  detail: ModelDetail;
  action: TransitionAction;
  title: string;
  onDone: (action: TransitionAction, ticket: Ticket) => void;
  onClose: () => void;
}) {
  const { t } = useMessages(
    intakeTranslationRef,
    modelTranslationRef,
    requestTranslationRef,
    ticketWorkTranslationRef,
  );
  const { ticket, detail, action, onDone, onClose } = props;
  const people = useTeamPeople(
    action === 'assign' ? ticket.team?.ref : undefined,
  );
  const assignees = useAssignees(action === 'assign' ? ticket : undefined);
  const context = {
    ticket,
    detail,
    people: people.data ?? [],
    assignees: assignees.data,
    t,
  };
  const description = actionForms[action](context);
  const { form, work } = useFormWork({
    ticket,
    detail,
    name: action,
    form: description,
    change: (api, seen, answers) =>
      api.transitionTicket(seen, description.transition(answers)),
    onDone: changed => {
      onDone(action, changed);
      onClose();
    },
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
      {action === 'applyModel' && <ModelChangePreview ticket={ticket} />}
    </FormDialog>
  );
}

function TakeIt(props: {
  ticket: Ticket;
  send: (answers: { assignee: string }) => void;
}) {
  const { t } = useMessages(ticketWorkTranslationRef);
  const { user } = useMe();
  if (!user || user === props.ticket.assignee?.ref) return null;
  return (
    <Button
      variant="secondary"
      className={styles.take}
      iconStart={<RiUserReceivedLine />}
      onPress={() => props.send({ assignee: user })}
    >
      {t('ticketWork.assign.take')}
    </Button>
  );
}
