import type {
  ModelDetail,
  Ticket,
  TicketPermission,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiShieldCheckLine, RiShieldLine } from '@remixicon/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { supportDeskApiRef } from '../../../api';
import { StatusLabel } from '../../../components/StatusLabel';
import { Surface } from '../../../components/Surface';
import { useFormat } from '../../../time/useFormat';
import { ticketProcedureTranslationRef } from '../../../messages/ticketProcedure';
import { useMessages } from '../../../translations/useMessages';
import styles from './links.module.css';
import { PermissionDialog } from './PermissionDialog';

type Side = TicketPermission['sides'][number];

/** What needs somebody's permission, as remote access or e-mail as follow-up, and who has given it (S0-127, S2-50). */
export function Permissions(props: { ticket: Ticket; detail: ModelDetail }) {
  const { t } = useMessages(ticketProcedureTranslationRef);
  const { ticket, detail } = props;
  const api = useApi(supportDeskApiRef);
  const format = useFormat();
  const [asked, setAsked] = useState<{
    permission: TicketPermission;
    side: Side;
  }>();
  const { data: permissions = [] } = useQuery({
    queryKey: ['ticket', ticket.id, 'permissions'],
    queryFn: async () => (await api.getPermissions(ticket.id)).items,
  });
  if (permissions.length === 0) return null;
  return (
    <Surface title={t('ticketProcedure.permission.title')} padded>
      <ul className={styles.list}>
        {permissions.map(permission => (
          <li key={permission.for} className={styles.permission}>
            <StatusLabel
              icon={
                permission.granted ? <RiShieldCheckLine /> : <RiShieldLine />
              }
              tone={permission.granted ? 'done' : 'neutral'}
            >
              <span className={styles.name}>{permission.title}</span>
              <span className={styles.second}>
                {t(
                  permission.granted
                    ? 'ticketProcedure.permission.granted'
                    : 'ticketProcedure.permission.notGranted',
                )}
              </span>
            </StatusLabel>
            {permission.sides.map(side => (
              <div key={side.id} className={styles.side}>
                <span>{side.title}</span>
                <span className={styles.second}>
                  {side.givenBy && side.at
                    ? t('ticketProcedure.permission.given', {
                        name: side.givenBy,
                        time: format.instant(side.at),
                      })
                    : t('ticketProcedure.permission.missing')}
                </span>
                {!side.givenBy && ticket.sides?.includes('support') && (
                  <Button
                    variant="secondary"
                    aria-label={t('ticketProcedure.permission.recordOf', {
                      side: side.title,
                      title: permission.title,
                    })}
                    onPress={() => setAsked({ permission, side })}
                  >
                    {t('ticketProcedure.permission.record')}
                  </Button>
                )}
              </div>
            ))}
          </li>
        ))}
      </ul>
      {asked && (
        <PermissionDialog
          {...asked}
          ticket={ticket}
          detail={detail}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Surface>
  );
}
