import { Button } from '@backstage/ui';
import { RiWifiOffLine } from '@remixicon/react';
import { reasonOf } from '../../hooks/workFailure';
import { commonTranslationRef } from '../../messages/common';
import { useMessages } from '../../translations/useMessages';
import { StateCard } from '../StateCard';

/** Something could not be loaded: why, and a way to try again. */
export function LoadFailed(props: { error: Error; retry: () => unknown }) {
  const { t } = useMessages(commonTranslationRef);
  return (
    <StateCard
      tone="late"
      icon={<RiWifiOffLine />}
      title={t('common.error.title')}
      actions={
        <Button variant="secondary" onPress={() => props.retry()}>
          {t('common.retry')}
        </Button>
      }
    >
      {reasonOf(props.error)}
    </StateCard>
  );
}
