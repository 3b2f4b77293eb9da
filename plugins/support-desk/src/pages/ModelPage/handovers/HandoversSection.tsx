import { Alert, Button } from '@backstage/ui';
import { reasonOf } from '../../../hooks/workFailure';
import { commonTranslationRef } from '../../../messages/common';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { useModelDetail } from '../parts/ModelContext';
import { Section } from '../parts/Section';
import { HandoverEntry } from './HandoverEntry';
import styles from './handovers.module.css';
import { useHandovers } from './useHandovers';

/** Milestones, and what passes from one team to another: when, and what has to be done before (H1, S1-47). */
export function HandoversSection() {
  const { t } = useMessages(commonTranslationRef, modelTranslationRef);
  const { model } = useModelDetail();
  const { data = [], error, refetch } = useHandovers(model.ref);
  return (
    <Section id="hand-overs">
      {error && (
        <Alert
          className={styles.failed}
          role="alert"
          status="danger"
          icon
          title={t('model.handover.failed')}
          description={reasonOf(error)}
          customActions={
            <Button variant="secondary" onPress={() => refetch()}>
              {t('common.retry')}
            </Button>
          }
        />
      )}
      {Object.values(model.transitions).map(transition => (
        <HandoverEntry
          key={transition.id}
          transition={transition}
          handover={data.find(({ id }) => id === transition.id)}
        />
      ))}
    </Section>
  );
}
