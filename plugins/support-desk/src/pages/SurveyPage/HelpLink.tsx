import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { getHelpRouteRef } from '../../routes';
import { supportDeskTranslationRef } from '../../translation';

/** Back to where people start. */
export function HelpLink() {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const help = useRouteRef(getHelpRouteRef);
  return (
    <ButtonLink variant="secondary" href={help?.() ?? '#'}>
      {t('surveys.answer.back')}
    </ButtonLink>
  );
}
