import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiLock2Line } from '@remixicon/react';
import { Surface } from '../../../components/Surface';
import { supportDeskTranslationRef } from '../../../translation';
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
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const titleOf = useActionTitle(props.ticket);
  const actions = props.ticket.actions ?? [];
  const next = nextAction(props.ticket);
  const allowed = actions.filter(it => it.allowed && it.action !== next);
  const refused = actions.filter(it => !it.allowed && it.reason);
  if (actions.length === 0) return null;
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
        {!next && allowed.length === 0 && (
          <p className={styles.second}>{t('ticketWork.list.nothing')}</p>
        )}
        <ul className={styles.allowed}>
          {allowed.map(({ action }) => (
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
      </div>
      {refused.length > 0 && (
        <>
          <h3 className={styles.notNow}>{t('ticketWork.list.notNow')}</h3>
          <ul className={styles.refused}>
            {refused.map(({ action, reason }) => (
              <li key={action}>
                <RiLock2Line aria-hidden="true" />
                <span>
                  <span className={styles.choiceTitle}>{titleOf(action)}</span>
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
