import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { getHelpRouteRef } from '../../routes';
import { surveysTranslationRef } from '../../messages/surveys';
import { useMessages } from '../../translations/useMessages';

/** Back to where people start. */
export function HelpLink() {
  const { t } = useMessages(surveysTranslationRef);
  const help = useRouteRef(getHelpRouteRef);
  return (
    <ButtonLink variant="secondary" href={help?.() ?? '#'}>
      {t('surveys.answer.back')}
    </ButtonLink>
  );
}
