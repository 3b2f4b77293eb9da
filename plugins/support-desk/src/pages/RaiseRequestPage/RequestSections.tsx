import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import {
  QuestionSection,
  QuestionSections,
} from '../../components/Questions/QuestionSection';
import { PersonLine } from '../../components/PersonLine';
import { requestTranslationRef } from '../../messages/request';
import { useMessages } from '../../translations/useMessages';
import { IntakeFiles } from './files/IntakeFiles';
import type { IntakeFileList } from './files/useIntakeFiles';
import { prompts } from '../../components/Questions/question';
import { RequestQuestion } from './questions/RequestQuestion';
import styles from './RaiseRequestPage.module.css';
import type { RequestForm } from './useRequestForm';

/** The questions below the five (and one) headings; a heading without a question is left out. */
export function RequestSections({
  form,
  files,
}: {
  form: RequestForm;
  files: IntakeFileList;
}) {
  const { t } = useMessages(requestTranslationRef);
  const confirms = form.questions.filter(it => it.confirms);
  return (
    <QuestionSections>
      {prompts.map(prompt => {
        const asked = form.questions.filter(
          it => it.prompt === prompt && !it.confirms && !it.apart,
        );
        if (asked.length === 0 && prompt !== 'who') return null;
        return (
          <QuestionSection key={prompt} title={t(`request.prompt.${prompt}`)}>
            {prompt === 'who' && <RaisedBy user={form.detail.caller.user} />}
            {asked.map(question => (
              <RequestQuestion
                key={question.id}
                question={question}
                form={form}
              />
            ))}
            {prompt === 'what' && <IntakeFiles {...files} />}
          </QuestionSection>
        );
      })}
      {confirms.length > 0 && (
        <QuestionSection title={t('request.prompt.confirm')}>
          {confirms.map(question => (
            <RequestQuestion
              key={question.id}
              question={question}
              form={form}
            />
          ))}
        </QuestionSection>
      )}
    </QuestionSections>
  );
}

function RaisedBy({ user }: { user: string }) {
  const { t } = useMessages(requestTranslationRef);
  const { primaryTitle } = useEntityPresentation(user);
  return (
    <div>
      <div className={styles.label}>{t('request.field.raisedBy')}</div>
      <PersonLine name={primaryTitle} size="small" />
    </div>
  );
}
