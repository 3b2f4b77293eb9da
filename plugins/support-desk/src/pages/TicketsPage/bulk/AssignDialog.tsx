import type { Transition } from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { EntityPicker } from '../../../components/EntityPicker';
import { useMe } from '../../../hooks/useMe';
import { commonTranslationRef } from '../../../messages/common';
import { queueTranslationRef } from '../../../messages/queue';
import { ticketTranslationRef } from '../../../messages/ticket';
import { useMessages } from '../../../translations/useMessages';
import { FormDialog } from './FormDialog';

/** To whom the tickets go: a person, a team, or both; the reader to begin with. */
export function AssignDialog(props: {
  title: string;
  onSubmit: (transition: Transition) => void;
  onClose: () => void;
}) {
  const { t } = useMessages(
    commonTranslationRef,
    queueTranslationRef,
    ticketTranslationRef,
  );
  const { user } = useMe();
  const [assignee, setAssignee] = useState<string | null | undefined>(user);
  const [team, setTeam] = useState<string | null>(null);
  return (
    <FormDialog
      title={props.title}
      submit={t('queue.bulk.assign')}
      isReady={Boolean(assignee || team)}
      onSubmit={() =>
        props.onSubmit({
          action: 'assign',
          ...(assignee ? { assignee } : {}),
          ...(team ? { team } : {}),
        })
      }
      onClose={props.onClose}
    >
      <EntityPicker
        kinds={['User']}
        value={assignee ?? undefined}
        input={{ label: t('ticket.list.columns.assignee') }}
        onChange={setAssignee}
      />
      <EntityPicker
        kinds={['Group']}
        value={team ?? undefined}
        input={{
          label: t('ticket.page.team'),
          secondaryLabel: t('common.optional'),
        }}
        onChange={setTeam}
      />
    </FormDialog>
  );
}
