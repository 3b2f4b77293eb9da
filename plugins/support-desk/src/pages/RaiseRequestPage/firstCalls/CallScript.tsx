import {
  EntityDisplayName,
  useEntityPresentation,
} from '@backstage/plugin-catalog-react';
import { useFormat } from '../../../time/useFormat';
import { intakeTranslationRef } from '../../../messages/intake';
import { useMessages } from '../../../translations/useMessages';
import type { RequestForm } from '../useRequestForm';
import styles from './CallFirst.module.css';
import { sayingsOf, type Saying } from './sayings';

/** What to say on the phone, in the words of the form below. */
export function CallScript({ form }: { form: RequestForm }) {
  const { t } = useMessages(intakeTranslationRef);
  const { primaryTitle } = useEntityPresentation(form.detail.caller.user);
  return (
    <section aria-label={t('intake.call.say')}>
      <h3 className={styles.label}>{t('intake.call.say')}</h3>
      <dl className={styles.script}>
        <div>
          <dt>{t('intake.call.name')}</dt>
          <dd>{primaryTitle}</dd>
        </div>
        {sayingsOf(form.questions, form.state.answers).map(saying => (
          <div key={saying.question.id}>
            <dt>{saying.question.title}</dt>
            <dd>
              {saying.answer === undefined ? (
                <span className={styles.missing}>
                  {t('intake.call.notSaid')}
                </span>
              ) : (
                <Said {...saying} form={form} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Said({ question, answer, form }: Saying & { form: RequestForm }) {
  const format = useFormat();
  const text = Array.isArray(answer) ? answer.join(', ') : String(answer);
  const { services } = form.detail.model;
  switch (question.input) {
    case 'person':
    case 'group':
    case 'entity':
      return <EntityDisplayName entityRef={text} hideIcon />;
    case 'service':
      return services[text]?.title ?? text;
    case 'datetime':
      return format.instant(text);
    case 'date':
      return format.date(text);
    default:
      return text;
  }
}
