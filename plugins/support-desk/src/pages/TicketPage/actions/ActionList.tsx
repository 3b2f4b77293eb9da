import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { RiLock2Line } from '@remixicon/react';
import { Surface } from '../../../components/Surface';
import { ticketWorkTranslationRef } from '../../../messages/ticketWork';
import { useMessages } from '../../../translations/useMessages';
import { groupActions } from './actionGroups';
import { ACTION_ICONS } from './actionIcons';
import styles from './actions.module.css';
import { nextAction } from './nextAction';
import { useActionTitle } from './useActionTitle';

/** What the reader can do now, the next sensible action first, and what not yet, each with its reason. */
export function ActionList(props: {
  ticket: Ticket;
  isPending: boolean;
  /** Something more urgent on the page has the filled button. */
  isQuiet: boolean;
  onAction: (action: string) => void;
}) {
  const { t } = useMessages(ticketWorkTranslationRef);
  const titleOf = useActionTitle(props.ticket);
  const actions = props.ticket.actions ?? [];
  const next = nextAction(props.ticket);
  const { usual, rest, refused } = groupActions(actions, next);
  if (actions.length === 0) return null;
  const list = (of: string[]) => (
    <ul className={styles.allowed}>
      {of.map(action => (
        <li key={action}>
          <Button
            variant="tertiary"
            iconStart={ACTION_ICONS[action] ?? ACTION_ICONS.other}
            onPress={() => props.onAction(action)}
          >
            {titleOf(action)}
          </Button>
        </li>
      ))}
    </ul>
  );
  return (
    <Surface title={t('ticketWork.list.now')} padded>
      <div className={styles.list}>
        {next && (
          <Button
            className={styles.next}
            variant={props.isQuiet ? 'secondary' : 'primary'}
            iconStart={ACTION_ICONS[next]}
            isPending={props.isPending}
            onPress={() => props.onAction(next)}
          >
            {titleOf(next)}
          </Button>
        )}
        {!next && usual.length + rest.length === 0 && (
          <p className={styles.second}>{t('ticketWork.list.nothing')}</p>
        )}
        {usual.length > 0 && list(usual)}
        {rest.length > 0 && (
          <details className={styles.more}>
            <summary>{t('ticketWork.list.more')}</summary>
            {list(rest)}
          </details>
        )}
      </div>
      {refused.length > 0 && (
        <>
          <h3 className={styles.notNow}>{t('ticketWork.list.notNow')}</h3>
          <ul className={styles.refused}>
            {refused.map(({ actions: of, reason }) => (
              <li key={reason}>
                <RiLock2Line aria-hidden="true" />
                <span>
                  <span className={styles.choiceTitle}>
                    {of.map(titleOf).join(', ')}
                  </span>
                  <span className={styles.second}>{reason}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Surface>
  );
}
