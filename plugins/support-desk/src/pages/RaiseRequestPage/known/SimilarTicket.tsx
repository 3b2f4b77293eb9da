import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, Link } from '@backstage/ui';
import { RiFileCopy2Line } from '@remixicon/react';
import type { Similar } from '@supportdesk/backstage-plugin-support-desk-common';
import { ticketRouteRef } from '../../../routes';
import { intakeTranslationRef } from '../../../messages/intake';
import { ticketTranslationRef } from '../../../messages/ticket';
import { useMessages } from '../../../translations/useMessages';
import styles from './known.module.css';

/** A ticket that may be about the same: the reader joins it, or says that it is not. */
export function SimilarTicket(props: {
  ticket: Similar['tickets'][number];
  isJoining: boolean;
  onJoin: () => void;
  onRefuse: () => void;
}) {
  const { t } = useMessages(intakeTranslationRef, ticketTranslationRef);
  const ticketLink = useRouteRef(ticketRouteRef);
  const { key, summary, status, statusTitle, sameModule, affected } =
    props.ticket;
  const facts = [
    key,
    statusTitle ?? t(`ticket.status.${status}`),
    sameModule && t('intake.known.sameModule'),
    affected > 1 && t('intake.known.affected', { count: affected }),
  ];
  return (
    <div className={styles.entry}>
      <RiFileCopy2Line aria-hidden="true" />
      <div>
        <Link href={ticketLink?.({ key }) ?? '#'} target="_blank" standalone>
          {summary}
        </Link>
        <p className={styles.second}>{facts.filter(Boolean).join(', ')}</p>
        <div className={styles.answers}>
          <Button
            variant="secondary"
            isPending={props.isJoining}
            aria-label={t('intake.known.joinIt', { key })}
            onPress={props.onJoin}
          >
            {t('intake.known.join')}
          </Button>
          <Button
            variant="tertiary"
            aria-label={t('intake.known.refuseIt', { key })}
            onPress={props.onRefuse}
          >
            {t('intake.known.refuse')}
          </Button>
        </div>
      </div>
    </div>
  );
}
