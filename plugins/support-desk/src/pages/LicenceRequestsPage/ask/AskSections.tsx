import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { questionElementId } from '../../../components/Questions/focusQuestion';
import { QuestionInput } from '../../../components/Questions/QuestionInput';
import {
  QuestionSection,
  QuestionSections,
} from '../../../components/Questions/QuestionSection';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import { TrainingClass } from '../training/TrainingClass';
import styles from './ask.module.css';
import { modelQuestions } from './askForm';
import { ForWhom } from './ForWhom';
import type { AskForm } from './useAskLicence';

/** For whom and why, what the form of the licence asks, and which class. */
export function AskSections(props: { licence: Licence; form: AskForm }) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const { licence, form } = props;
  const { questions, problems, state } = form;
  const { asked, said } = modelQuestions(form.detail.model, licence, questions);
  const inputOf = (id: string) =>
    questions
      .filter(it => it.id === id)
      .map(it => <QuestionInput key={id} question={it} form={form} />);
  const day = state.answers.trainingOn;
  return (
    <QuestionSections>
      <QuestionSection title={t('licenceRequests.ask.who')}>
        <ForWhom form={form} />
        {inputOf('person')}
      </QuestionSection>
      <QuestionSection title={t('licenceRequests.ask.why')}>
        {inputOf('reason')}
      </QuestionSection>
      {asked.length > 0 && (
        <QuestionSection
          title={licence.form?.title ?? t('licenceRequests.ask.form')}
        >
          {asked.map(it => (
            <QuestionInput key={it.id} question={it} form={form} />
          ))}
        </QuestionSection>
      )}
      {licence.training && (
        <QuestionSection title={t('licenceRequests.class.title')}>
          {said.map(it => (
            <QuestionInput key={it.id} question={it} form={form} />
          ))}
          <div id={questionElementId('trainingOn')} className={styles.whole}>
            <TrainingClass
              licence={licence.id}
              later
              value={typeof day === 'string' ? day : null}
              problem={problems.find(it => it.id === 'trainingOn')?.message}
              onChange={it => form.answer('trainingOn', it)}
            />
          </div>
        </QuestionSection>
      )}
    </QuestionSections>
  );
}
