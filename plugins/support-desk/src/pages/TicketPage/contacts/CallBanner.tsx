import type {
  ModelDetail,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { RiPhoneFill, RiPhoneLine } from '@remixicon/react';
import { supportDeskTranslationRef } from '../../../translation';
import { missingCall } from './missingCall';
import { useContacts } from './useContacts';

/** The phone call that is still to be recorded; unknown until the contact log is there. */
export function useMissingCall(
  ticket: Ticket,
  detail: ModelDetail | undefined,
) {
  const contacts = useContacts(ticket.id).data;
  return detail && contacts && missingCall(ticket, detail, contacts);
}

/** What is missing, in red on top: the one thing that somebody has to do first (S1-24). */
export function CallBanner(props: {
  ticket: Ticket;
  call: { text?: string; contact: string; numbers: string[] };
  onRecord: () => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { contact, numbers } = props.call;
  return (
    <Alert
      status="danger"
      icon={<RiPhoneFill />}
      title={t('ticketWork.call.title')}
      description={t('ticketWork.call.text', {
        priority: props.ticket.priority?.title ?? '',
        contact: [contact, ...numbers].join(', '),
      })}
      customActions={
        <Button iconStart={<RiPhoneLine />} onPress={props.onRecord}>
          {t('ticketWork.call.record')}
        </Button>
      }
    />
  );
}
