import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiCustomerService2Line, RiUserVoiceLine } from '@remixicon/react';
import { Surface } from '../../../components/Surface';
import { askSuperUserRouteRef, getHelpRouteRef } from '../../../routes';
import { faqTranslationRef } from '../../../messages/faq';
import { tabsTranslationRef } from '../../../messages/tabs';
import { useMessages } from '../../../translations/useMessages';
import styles from '../FaqPage.module.css';

/**
 * The ways to ask when nothing that is written answers it.
 *
 * @param props.model - full reference of the model
 * @param props.words - what was looked for; goes along with the question
 */
export function AskSection(props: { model: string; words: string }) {
  const { t } = useMessages(faqTranslationRef, tabsTranslationRef);
  const askLink = useRouteRef(askSuperUserRouteRef);
  const helpLink = useRouteRef(getHelpRouteRef);
  const { model, words } = props;
  const question = new URLSearchParams({ model, ...(words && { words }) });
  const help = new URLSearchParams({ model: model.replace(/^[^:]*:/, '') });
  return (
    <Surface title={t('faq.ask.title')}>
      <div className={styles.padded}>
        <p className={styles.text}>{t('faq.ask.text')}</p>
        <div className={styles.actions}>
          <ButtonLink
            variant="secondary"
            iconStart={<RiUserVoiceLine />}
            href={`${askLink?.() ?? ''}?${question}`}
          >
            {t('faq.ask.superUser')}
          </ButtonLink>
          <ButtonLink
            variant="secondary"
            iconStart={<RiCustomerService2Line />}
            href={`${helpLink?.() ?? ''}?${help}`}
          >
            {t('tabs.getHelp')}
          </ButtonLink>
        </div>
      </div>
    </Surface>
  );
}
