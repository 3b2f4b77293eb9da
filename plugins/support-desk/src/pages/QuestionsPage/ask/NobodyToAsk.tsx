import type { SuperUsersOfModel } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiUserVoiceLine } from '@remixicon/react';
import { StateCard } from '../../../components/StateCard';
import { getHelpRouteRef, raiseRequestRouteRef } from '../../../routes';
import { questionsTranslationRef } from '../../../messages/questions';
import { tabsTranslationRef } from '../../../messages/tabs';
import { useMessages } from '../../../translations/useMessages';
import { gapOf } from './askTarget';

/**
 * Nobody is a super user of it: which level takes it, and the way there.
 *
 * @param props.words - that were written already; they go along
 */
export function NobodyToAsk(props: {
  model: SuperUsersOfModel;
  target: string;
  name: string;
  words: string;
}) {
  const { t } = useMessages(questionsTranslationRef, tabsTranslationRef);
  const raiseLink = useRouteRef(raiseRequestRouteRef);
  const getHelpLink = useRouteRef(getHelpRouteRef);
  const { model, target, name, words } = props;
  const gap = gapOf(model, target);
  const query = new URLSearchParams({
    model: model.model,
    ...(words && { words }),
  });
  if (gap) query.set('module', gap.id);
  if (gap?.requestType) query.set('type', gap.requestType.id);
  return (
    <StateCard
      icon={<RiUserVoiceLine />}
      title={t('questions.ask.noSuperUsers', { name })}
      actions={
        gap?.requestType ? (
          <ButtonLink href={`${raiseLink?.() ?? ''}?${query}`}>
            {t('questions.ask.raise', { type: gap.requestType.title })}
          </ButtonLink>
        ) : (
          <ButtonLink href={`${getHelpLink?.() ?? ''}?${query}`}>
            {t('tabs.getHelp')}
          </ButtonLink>
        )
      }
    >
      {gap?.level
        ? t('questions.ask.goTo', {
            level: String(gap.level.level),
            title: gap.level.title,
          })
        : t('questions.ask.goToHelp')}
    </StateCard>
  );
}
