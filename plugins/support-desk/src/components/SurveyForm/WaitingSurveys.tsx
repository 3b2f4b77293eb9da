import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { useSurveyInvitations } from '../../hooks/useSurveys';
import { rootRouteRef } from '../../routes';
import { surveysTranslationRef } from '../../messages/surveys';
import { useMessages } from '../../translations/useMessages';
import { Lines } from '../Lines';
import { Surface } from '../Surface';
import styles from './SurveyForm.module.css';

/**
 * What the reader is asked and has not answered; nothing where nothing waits.
 *
 * @param props.model - full reference; absent: of all systems
 */
export function WaitingSurveys({ model }: { model?: string }) {
  const { t } = useMessages(surveysTranslationRef);
  const root = useRouteRef(rootRouteRef);
  const { data = [] } = useSurveyInvitations();
  const waiting = data.filter(
    it => !it.answer && (!model || it.model === model),
  );
  if (waiting.length === 0) return null;
  return (
    <Surface title={t('surveys.waiting.title')}>
      <Lines>
        {waiting.map(({ id, question, survey, modelTitle, ticket }) => (
          <li key={id} className={styles.line}>
            <Link
              href={`${root?.() ?? ''}/surveys/${encodeURIComponent(id)}`}
              standalone
            >
              {t('surveys.waiting.answer', { question })}
            </Link>
            <span className={styles.second}>
              {ticket
                ? t('surveys.answer.about', {
                    key: ticket.key,
                    summary: ticket.summary,
                  })
                : t('surveys.answer.of', {
                    survey: survey.title,
                    model: modelTitle,
                  })}
            </span>
          </li>
        ))}
      </Lines>
    </Surface>
  );
}
