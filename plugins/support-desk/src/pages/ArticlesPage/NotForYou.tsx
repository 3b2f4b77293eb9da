import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiLockLine } from '@remixicon/react';
import { StateCard } from '../../components/StateCard';
import { faqRouteRef } from '../../routes';
import { articlesTranslationRef } from '../../messages/articles';
import { useMessages } from '../../translations/useMessages';

/** Whose figures these are, to those who may not see them. */
export function NotForYou({ system }: { system: string }) {
  const { t } = useMessages(articlesTranslationRef);
  const faqLink = useRouteRef(faqRouteRef);
  return (
    <StateCard
      icon={<RiLockLine />}
      title={t('articles.refused.title', { system })}
      actions={
        <ButtonLink variant="secondary" href={faqLink?.() ?? '#'}>
          {t('articles.refused.back')}
        </ButtonLink>
      }
    >
      {t('articles.refused.text')}
    </StateCard>
  );
}
