import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, ButtonLink } from '@backstage/ui';
import { RiArrowUpCircleLine } from '@remixicon/react';
import { ticketRouteRef } from '../../../routes';
import { escalationTranslationRef } from '../../../messages/escalation';
import { useMessages } from '../../../translations/useMessages';

/** The request that was just raised at another level, and the way to it. */
export function RaisedNote({ raised }: { raised: Ticket }) {
  const { t } = useMessages(escalationTranslationRef);
  const ticketLink = useRouteRef(ticketRouteRef);
  const { key, level } = raised;
  return (
    <div role="status">
      <Alert
        status="success"
        icon={<RiArrowUpCircleLine />}
        title={t('escalation.raised.done', { key, level: level.title })}
        description={t('escalation.raised.text')}
        customActions={
          <ButtonLink variant="secondary" href={ticketLink?.({ key }) ?? '#'}>
            {t('escalation.raised.open', { key })}
          </ButtonLink>
        }
      />
    </div>
  );
}
