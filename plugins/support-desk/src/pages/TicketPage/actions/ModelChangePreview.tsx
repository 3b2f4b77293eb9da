import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { Skeleton } from '@backstage/ui';
import { LoadFailed } from '../../../components/LoadFailed';
import { modelChangeTranslationRef } from '../../../messages/modelChange';
import { useMessages } from '../../../translations/useMessages';
import { DueChanges } from '../../ModelPage/changes/DueChanges';
import { useModelChange } from '../../ModelPage/changes/useModelChange';
import styles from './actions.module.css';

/** What applying today's model would make of the promises of a ticket. */
export function ModelChangePreview({ ticket }: { ticket: Ticket }) {
  const { t } = useMessages(modelChangeTranslationRef);
  const change = useModelChange(ticket.model);
  if (change.error)
    return <LoadFailed error={change.error} retry={change.refetch} />;
  if (!change.data) return <Skeleton width="100%" height={48} />;
  const item = change.data.items.find(it => it.ticket === ticket.id);
  return item ? (
    <DueChanges changes={item.changes} />
  ) : (
    <p className={styles.second}>{t('modelChange.unchanged')}</p>
  );
}
