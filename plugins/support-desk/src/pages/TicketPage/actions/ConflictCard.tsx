import { Button } from '@backstage/ui';
import { RiUserSharedLine } from '@remixicon/react';
import { StateCard } from '../../../components/StateCard';
import type { StaleFailure } from '../../../hooks/workFailure';
import { useFormat } from '../../../time/useFormat';
import { ticketWorkTranslationRef } from '../../../messages/ticketWork';
import { useMessages } from '../../../translations/useMessages';
import { timelineId } from '../timeline/timelineId';
import { useEventTitle } from '../timeline/useEventTitle';

/** Somebody was faster: who, when and what; what was typed is kept and can be sent onto it. */
export function ConflictCard(props: {
  failure: StaleFailure;
  /** What is kept, in words; default: what was entered. */
  kept?: string;
  submit: string;
  onSend: () => void;
}) {
  const { t } = useMessages(ticketWorkTranslationRef);
  const format = useFormat();
  const eventTitle = useEventTitle();
  const { changedBy, changedAt, changes } = props.failure;
  const what = [...new Set(changes)].map(eventTitle).join(', ');
  const who = changedBy ?? t('ticketWork.conflict.somebody');
  return (
    <StateCard
      tone="soon"
      icon={<RiUserSharedLine />}
      title={
        changedAt
          ? t('ticketWork.conflict.titleAt', {
              who,
              time: format.instant(changedAt),
            })
          : t('ticketWork.conflict.title', { who })
      }
      actions={
        <>
          <Button onPress={props.onSend}>{props.submit}</Button>
          <Button
            variant="secondary"
            onPress={() =>
              document
                .getElementById(timelineId)
                ?.scrollIntoView({ behavior: 'smooth' })
            }
          >
            {t('ticketWork.conflict.show')}
          </Button>
        </>
      }
    >
      {[what && `${what}.`, props.kept ?? t('ticketWork.conflict.kept')]
        .filter(Boolean)
        .join(' ')}
    </StateCard>
  );
}
