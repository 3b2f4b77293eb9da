import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiBug2Line } from '@remixicon/react';
import { problemsRouteRef } from '../../routes';
import { problemsTranslationRef } from '../../messages/problems';
import { useMessages } from '../../translations/useMessages';

/** Leads from the tickets to their problems and known errors. */
export function ProblemsLink() {
  const { t } = useMessages(problemsTranslationRef);
  const problemsLink = useRouteRef(problemsRouteRef);
  return (
    <ButtonLink
      variant="secondary"
      href={problemsLink?.() ?? '#'}
      iconStart={<RiBug2Line />}
    >
      {t('problems.link')}
    </ButtonLink>
  );
}
