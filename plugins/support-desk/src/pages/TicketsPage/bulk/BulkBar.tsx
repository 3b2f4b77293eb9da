import { Button } from '@backstage/ui';
import {
  RiChat3Line,
  RiCloseLine,
  RiGitMergeLine,
  RiLock2Line,
  RiUserAddLine,
} from '@remixicon/react';
import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { queueTranslationRef } from '../../../messages/queue';
import { useMessages } from '../../../translations/useMessages';
import { mergeObstacle } from './bulk';
import styles from './bulk.module.css';
import { StatusMenu } from './StatusMenu';
import type { BulkChange } from './useBulkChange';

/** Which dialog the bar opens. */
export type BulkDialog = 'assign' | 'wait' | 'comment' | 'merge';

/** Stands above the head of the table while tickets are selected: what can be done with them, and what not and why. */
export function BulkBar(props: {
  tickets: Ticket[];
  /** How many the filter leaves, where more than those that are loaded can be selected. */
  total: number | undefined;
  selectAll: () => void;
  isPending: boolean;
  open: (dialog: BulkDialog) => void;
  apply: (change: BulkChange) => void;
  clear: () => void;
}) {
  const { t } = useMessages(queueTranslationRef);
  const { tickets, total, open, isPending } = props;
  const obstacle = mergeObstacle(tickets);
  return (
    <div
      className={styles.bar}
      role="toolbar"
      aria-label={t('queue.bulk.title')}
    >
      <strong role="status">
        {t('queue.bulk.selected', { total: String(tickets.length) })}
      </strong>
      {total !== undefined && (
        <Button variant="tertiary" onPress={props.selectAll}>
          {t('queue.bulk.selectAll', { total: String(total) })}
        </Button>
      )}
      <Button
        variant="secondary"
        iconStart={<RiUserAddLine />}
        isPending={isPending}
        onPress={() => open('assign')}
      >
        {t('queue.bulk.assign')}
      </Button>
      <StatusMenu
        tickets={tickets}
        apply={props.apply}
        wait={() => open('wait')}
      />
      <Button
        variant="secondary"
        iconStart={<RiChat3Line />}
        onPress={() => open('comment')}
      >
        {t('queue.bulk.comment')}
      </Button>
      {obstacle ? (
        <span className={styles.refused}>
          <RiLock2Line aria-hidden="true" />
          {t(`queue.bulk.merge.${obstacle}`)}
        </span>
      ) : (
        <Button
          variant="secondary"
          iconStart={<RiGitMergeLine />}
          onPress={() => open('merge')}
        >
          {t('queue.bulk.merge.title')}
        </Button>
      )}
      <span className={styles.clear}>
        <Button
          variant="tertiary"
          iconStart={<RiCloseLine />}
          onPress={props.clear}
        >
          {t('queue.bulk.clear')}
        </Button>
      </span>
    </div>
  );
}
