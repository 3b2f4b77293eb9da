import type {
  Notice,
  NoticeEvent,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { Surface } from '../../../components/Surface';
import { interruptionsTranslationRef } from '../../../messages/interruptions';
import { useMessages } from '../../../translations/useMessages';
import { TextDialog } from '../actions/TextDialog';
import { EventLine } from '../events/Events';
import styles from '../NoticePage.module.css';

const DECIDED: NoticeEvent['type'][] = [
  'severity',
  'recovery',
  'decision',
  'exclusions',
];

/** What was decided, when and by whom, in the order in which it was. */
export function DecisionLog({ notice }: { notice: Notice }) {
  const { t } = useMessages(interruptionsTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const decisions = notice.events.filter(it => DECIDED.includes(it.type));
  const mayRecord = notice.may.includes('decision');
  if (decisions.length === 0 && !mayRecord) return null;
  return (
    <Surface
      title={t('interruptions.log.title')}
      action={
        mayRecord && (
          <Button variant="secondary" onPress={() => setOpen(true)}>
            {t('interruptions.log.add')}
          </Button>
        )
      }
    >
      {decisions.length === 0 ? (
        <p className={styles.below}>{t('interruptions.log.none')}</p>
      ) : (
        <ol className={styles.events}>
          {decisions.map(it => (
            <EventLine key={`${it.at} ${it.type} ${it.text}`} event={it} />
          ))}
        </ol>
      )}
      {isOpen && (
        <TextDialog
          notice={notice}
          step="decision"
          onClose={() => setOpen(false)}
        />
      )}
    </Surface>
  );
}
