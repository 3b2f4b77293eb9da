import { ButtonLink } from '@backstage/ui';
import { RiFeedbackLine, RiSurveyLine } from '@remixicon/react';
import { feedbackTranslationRef } from '../../../messages/feedback';
import { surveysTranslationRef } from '../../../messages/surveys';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';
import { useReportLinks } from '../useReportLinks';

/** To what else is told about support: surveys, and what people say of themselves. */
export function MoreLinks() {
  const { t } = useMessages(feedbackTranslationRef, surveysTranslationRef);
  const links = useReportLinks();
  return (
    <div className={styles.actions}>
      <ButtonLink
        variant="secondary"
        iconStart={<RiSurveyLine />}
        href={links.surveys}
      >
        {t('surveys.title')}
      </ButtonLink>
      <ButtonLink
        variant="secondary"
        iconStart={<RiFeedbackLine />}
        href={links.feedback}
      >
        {t('feedback.title')}
      </ButtonLink>
    </div>
  );
}
