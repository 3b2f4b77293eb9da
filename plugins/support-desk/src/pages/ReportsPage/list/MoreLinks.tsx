import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiFeedbackLine, RiSurveyLine } from '@remixicon/react';
import { supportDeskTranslationRef } from '../../../translation';
import styles from '../ReportsPage.module.css';
import { useReportLinks } from '../useReportLinks';

/** To what else is told about support: surveys, and what people say of themselves. */
export function MoreLinks() {
  const { t } = useTranslationRef(supportDeskTranslationRef);
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
