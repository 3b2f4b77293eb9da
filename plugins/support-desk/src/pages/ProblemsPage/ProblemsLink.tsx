import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiBug2Line } from '@remixicon/react';
import { problemsRouteRef } from '../../routes';
import { supportDeskTranslationRef } from '../../translation';

/** Leads from the tickets to their problems and known errors. */
export function ProblemsLink() {
  const { t } = useTranslationRef(supportDeskTranslationRef);
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
