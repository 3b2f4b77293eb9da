import type { PolicyEvent } from '@supportdesk/backstage-plugin-support-desk-common';
import { useMemo } from 'react';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';

/** Says what an event is, who is told of it, and how. */
export function usePolicyWords() {
  const { t } = useMessages(modelTranslationRef);
  return useMemo(() => {
    const what = ({ kind, title }: PolicyEvent) =>
      t(`model.policy.kind.${kind}`, { title });
    const names = ({ told }: PolicyEvent) =>
      told.map(({ title, away }) =>
        away ? t('model.policy.away', { title }) : title,
      );
    const how = ({ channels, told }: PolicyEvent) =>
      told.length === 0
        ? ''
        : channels
            .map(kind =>
              kind === 'portal'
                ? t('model.policy.notification')
                : t(`model.channel.${kind as 'phone'}`),
            )
            .join(', ');
    /** Empty where there is nothing to be told of. */
    const told = (event: PolicyEvent) => {
      const isTold = event.kind === 'dueSoon' || event.kind === 'missed';
      const nobody = isTold ? t('model.policy.nobody') : '';
      return names(event).join(', ') || nobody;
    };
    const mode = ({ byItself }: PolicyEvent) =>
      byItself ? t('model.policy.byItself') : t('model.policy.byHand');
    return { what, names, how, told, mode };
  }, [t]);
}
