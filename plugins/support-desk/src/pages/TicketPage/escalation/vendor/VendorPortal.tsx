import type {
  Ticket,
  VendorCase,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import {
  RiCheckboxCircleFill,
  RiErrorWarningLine,
  RiSendPlaneLine,
  RiTimerLine,
} from '@remixicon/react';
import { StatusLabel, type Tone } from '../../../../components/StatusLabel';
import { useTicketWork } from '../../../../hooks/useTicketWork';
import { useFormat } from '../../../../time/useFormat';
import { escalationTranslationRef } from '../../../../messages/escalation';
import { ticketWorkTranslationRef } from '../../../../messages/ticketWork';
import { useMessages } from '../../../../translations/useMessages';
import styles from './vendor.module.css';

type Portal = NonNullable<VendorCase['portal']>;

const LOOKS: Record<Portal['state'], [JSX.Element, Tone]> = {
  none: [<RiSendPlaneLine />, 'quiet'],
  queued: [<RiTimerLine />, 'neutral'],
  sent: [<RiCheckboxCircleFill />, 'done'],
  failed: [<RiErrorWarningLine />, 'late'],
};

/** How the exchange with the vendor's portal stands; what did not get there is sent once more by hand. */
export function VendorPortal(props: { ticket: Ticket; portal: Portal }) {
  const { t } = useMessages(escalationTranslationRef, ticketWorkTranslationRef);
  const format = useFormat();
  const { ticket, portal } = props;
  const work = useTicketWork(ticket, (api, seen) => api.sendVendorCase(seen));
  const { state, attempts, lastError, syncedAt } = portal;
  const [icon, tone] = LOOKS[state];
  const { failure } = work;
  const maySend =
    ticket.sides?.includes('support') &&
    (state === 'none' || state === 'failed');
  return (
    <>
      <StatusLabel icon={icon} tone={tone}>
        {t(`escalation.vendor.states.${state}`)}
      </StatusLabel>
      {state === 'failed' && (
        <span className={styles.line}>
          {[t('escalation.vendor.attempts', { count: attempts }), lastError]
            .filter(Boolean)
            .join('. ')}
        </span>
      )}
      {syncedAt && (
        <span className={styles.line}>
          {t('escalation.vendor.syncedAt', { time: format.instant(syncedAt) })}
        </span>
      )}
      {maySend && (
        <Button
          variant="secondary"
          size="small"
          className={styles.send}
          isPending={work.isPending}
          onPress={() => work.send(undefined)}
        >
          {state === 'failed'
            ? t('escalation.vendor.sendAgain')
            : t('escalation.vendor.send')}
        </Button>
      )}
      <span role="status" className={styles.late}>
        {failure?.kind === 'failed' && failure.message}
        {failure?.kind === 'stale' &&
          t('ticketWork.conflict.title', {
            who: failure.changedBy ?? t('ticketWork.conflict.somebody'),
          })}
      </span>
    </>
  );
}
