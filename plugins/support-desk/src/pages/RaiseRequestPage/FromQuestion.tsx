import type { QuestionDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, ButtonLink } from '@backstage/ui';
import { questionRouteRef } from '../../routes';
import { supportDeskTranslationRef } from '../../translation';
import styles from './RaiseRequestPage.module.css';

/** That the request comes from a question to super users, which goes along as evidence. */
export function FromQuestion({ question }: { question: QuestionDetail }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const questionLink = useRouteRef(questionRouteRef);
  const { id, summary } = question;
  return (
    <Alert
      className={styles.fromQuestion}
      status="info"
      icon
      title={t('questions.raise.title')}
      description={t('questions.raise.text', { summary })}
      customActions={
        <ButtonLink
          variant="secondary"
          href={questionLink?.({ question: id }) ?? '#'}
        >
          {t('questions.page.question')}
        </ButtonLink>
      }
    />
  );
}
