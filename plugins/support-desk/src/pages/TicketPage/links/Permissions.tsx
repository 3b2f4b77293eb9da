import type {
  GivePermission,
  ModelDetail,
  Ticket,
  TicketPermission,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiShieldCheckLine, RiShieldLine } from '@remixicon/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { supportDeskApiRef } from '../../../api';
import { StatusLabel } from '../../../components/StatusLabel';
import { Surface } from '../../../components/Surface';
import { useTicketWork } from '../../../hooks/useTicketWork';
import { useFormat } from '../../../time/useFormat';
import { supportDeskTranslationRef } from '../../../translation';
import { ownQuestion } from '../../RaiseRequestPage/form/question';
import { textOf } from '../actions/actionForm';
import { FormDialog } from '../actions/FormDialog';
import { useActionForm } from '../actions/useActionForm';
import styles from './links.module.css';

type Side = TicketPermission['sides'][number];

/** What needs somebody's permission, as remote access or e-mail as follow-up, and who has given it (S0-127, S2-50). */
export function Permissions(props: { ticket: Ticket; detail: ModelDetail }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
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

function PermissionDialog(props: {
  ticket: Ticket;
  detail: ModelDetail;
  permission: TicketPermission;
  side: Side;
  onClose: () => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { ticket, detail, permission, side, onClose } = props;
  const work = useTicketWork(
    ticket,
    (api, seen, given: GivePermission) => api.givePermission(seen, given),
    () => {
      form.forget();
      onClose();
    },
  );
  const form = useActionForm(
    {
      initial: {},
      questions: () => [
        ownQuestion(
          'givenBy',
          'text',
          'who',
          t('ticketProcedure.permission.by'),
        ),
      ],
    },
    { ticket, detail, t },
    {
      name: `permission.${permission.for}.${side.id}`,
      failure: work.failure,
      send: answers =>
        work.send({
          for: permission.for,
          side: side.id,
          givenBy: textOf(answers, 'givenBy')!,
        }),
    },
  );
  return (
    <FormDialog
      title={t('ticketProcedure.permission.recordOf', {
        side: side.title,
        title: permission.title,
      })}
      submit={t('ticketProcedure.permission.record')}
      form={form}
      work={work}
      onClose={onClose}
    />
  );
}
