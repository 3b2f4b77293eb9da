import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';
import { LoadFailed } from '../../../components/LoadFailed';
import { TOAST_MS } from '../../../hooks/toast';
import { useModel } from '../../../hooks/useModels';
import { mailTranslationRef } from '../../../messages/mail';
import { useMessages } from '../../../translations/useMessages';
import { ACTION_ICONS } from '../../TicketPage/actions/actionIcons';
import { useActionTitle } from '../../TicketPage/actions/useActionTitle';
import { useTicketActions } from '../../TicketPage/actions/useTicketActions';

/** What a mail gets wrong about its ticket: of which kind it is, or that there was one already. */
const OFFERED = ['reclassify', 'merge'];

/**
 * What puts the ticket of a mail right, in the dialogs of its own page.
 *
 * @param props.ticket - its key
 */
export function TicketActions(props: { ticket: string }) {
  const api = useApi(supportDeskApiRef);
  const ticket = useQuery({
    queryKey: ['ticket', props.ticket],
    queryFn: () => api.getTicket(props.ticket),
  });
  if (ticket.error) {
    return <LoadFailed error={ticket.error} retry={ticket.refetch} />;
  }
  return ticket.data ? <Offered ticket={ticket.data} /> : null;
}

function Offered({ ticket }: { ticket: Ticket }) {
  const { t } = useMessages(mailTranslationRef);
  const toasts = useApi(toastApiRef);
  const queryClient = useQueryClient();
  const titleOf = useActionTitle(ticket);
  const detail = useModel(ticket.model.replace(/^[^:]*:/, '')).data;
  const actions = useTicketActions({
    ticket,
    detail,
    // Whatever is offered has a dialog.
    onElsewhere: () => undefined,
    onDone: (action, { key }) => {
      toasts.post({
        title: t('mail.detail.done', { key, action: titleOf(action) }),
        status: 'success',
        timeout: TOAST_MS,
      });
      queryClient.invalidateQueries({ queryKey: ['mails'] });
    },
  });
  const offered = OFFERED.filter(action =>
    ticket.actions?.some(it => it.action === action && it.allowed),
  );
  return (
    <>
      {offered.map(action => (
        <Button
          key={action}
          variant="secondary"
          iconStart={ACTION_ICONS[action]}
          isDisabled={actions.isPending}
          onPress={() => actions.start(action)}
        >
          {titleOf(action)}
        </Button>
      ))}
      {actions.dialog}
    </>
  );
}
