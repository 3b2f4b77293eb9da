import type {
  NoticeType,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { ScreenOnly } from '../../../components/SupportRoot';
import { postNoticeRouteRef } from '../../../routes';
import { noticesTranslationRef } from '../../../messages/notices';
import { useMessages } from '../../../translations/useMessages';

/** Leads to the form of an interruption, to which the ticket will be linked. */
export function DeclareInterruption(props: {
  ticket: Pick<Ticket, 'key' | 'model'>;
  type: Pick<NoticeType, 'id'>;
}) {
  const { t } = useMessages(noticesTranslationRef);
  const postLink = useRouteRef(postNoticeRouteRef);
  const { ticket, type } = props;
  const query = new URLSearchParams({
    model: ticket.model,
    type: type.id,
    ticket: ticket.key,
  });
  return (
    <ScreenOnly>
      <Link href={`${postLink?.() ?? '#'}?${query}`} standalone>
        {t('notices.ticket.declare')}
      </Link>
    </ScreenOnly>
  );
}
