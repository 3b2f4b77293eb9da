import { Radio, RadioGroup } from '@backstage/ui';
import { FlagNote } from '../../components/FlagNote';
import { intakeTranslationRef } from '../../messages/intake';
import { requestTranslationRef } from '../../messages/request';
import { useMessages } from '../../translations/useMessages';
import { capitalised } from '../../words/capitalised';
import { placesOf } from './form/cases';
import type { Question } from '../../components/Questions/question';
import styles from './PriorityQuestion.module.css';
import { questionElementId } from '../../components/Questions/focusQuestion';
import type { RequestQuestionForm } from './questions/RequestQuestionForm';

/** Which case it is, each with where the request then goes. */
export function CaseQuestion({
  question,
  form,
}: {
  question: Question;
  form: RequestQuestionForm;
}) {
  const { t } = useMessages(intakeTranslationRef, requestTranslationRef);
  const { model } = form.detail;
  const { contact } = model.requestTypes[form.typeId];
  const chosen = form.state.answers.case ?? question.preset ?? '';
  const notes = question.options.flatMap(
    it => placesOf(model, form.typeId, it).notes,
  );
  return (
    <div id={questionElementId('case')} className={styles.question}>
      <RadioGroup
        label={question.title}
        className={styles.group}
        value={String(chosen)}
        onChange={value => form.answer('case', value)}
      >
        {contact && (
          <Radio value="" className={styles.radio}>
            <span>
              <strong>{t('intake.case.none')}</strong>{' '}
              <span className={styles.place}>
                {model.contacts[contact]?.title}
              </span>
            </span>
          </Radio>
        )}
        {question.options.map(it => (
          <Radio key={it} value={it} className={styles.radio}>
            <span>
              <strong>{capitalised(it)}</strong>{' '}
              <span className={styles.place}>
                {placesOf(model, form.typeId, it).contacts.join(
                  t('request.refusal.or'),
                )}
              </span>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      {notes.map(note => (
        <FlagNote key={note}>{note}</FlagNote>
      ))}
    </div>
  );
}
