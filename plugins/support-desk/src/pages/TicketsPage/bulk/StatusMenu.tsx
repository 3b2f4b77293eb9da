import {
  Button,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
} from '@backstage/ui';
import { RiLock2Line, RiPauseCircleLine } from '@remixicon/react';
import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useModel } from '../../../hooks/useModels';
import { queueTranslationRef } from '../../../messages/queue';
import { useMessages } from '../../../translations/useMessages';
import { commonStatuses, isCommon, STATUS_ACTIONS } from './bulk';
import styles from './bulk.module.css';
import type { BulkChange } from './useBulkChange';

/** The states that all selected tickets can be set to, and the statuses that their model has for them. */
export function StatusMenu(props: {
  tickets: Ticket[];
  apply: (change: BulkChange) => void;
  wait: () => void;
}) {
  const { t } = useMessages(queueTranslationRef);
  const { tickets, apply } = props;
  const models = [...new Set(tickets.map(it => it.model))];
  const detail = useModel(models.length === 1 ? models[0] : undefined);
  const statuses = commonStatuses(tickets, detail.data?.model);
  const actions = STATUS_ACTIONS.filter(action => isCommon(action, tickets));
  if (actions.length === 0 && statuses.length === 0) {
    return (
      <span className={styles.refused}>
        <RiLock2Line aria-hidden="true" />
        {t('queue.bulk.noStatus')}
      </span>
    );
  }
  const act = (action: (typeof STATUS_ACTIONS)[number]) =>
    action === 'wait' ? props.wait() : apply({ transition: { action } });
  return (
    <MenuTrigger>
      <Button variant="secondary" iconStart={<RiPauseCircleLine />}>
        {t('queue.bulk.setStatus')}
      </Button>
      <Menu>
        {actions.map(action => (
          <MenuItem key={action} id={action} onAction={() => act(action)}>
            {t(`queue.bulk.action.${action}`)}
          </MenuItem>
        ))}
        {statuses.length > 0 && (
          <MenuSection title={t('queue.bulk.modelStatuses')}>
            {statuses.map(({ id, title }) => (
              <MenuItem
                key={id}
                id={`status:${id}`}
                onAction={() =>
                  apply({
                    transition: { action: 'setModelStatus', modelStatus: id },
                  })
                }
              >
                {title}
              </MenuItem>
            ))}
          </MenuSection>
        )}
      </Menu>
    </MenuTrigger>
  );
}
