import { Radio, RadioGroup, Select } from '@backstage/ui';
import { Fragment, useId } from 'react';
import { requestTranslationRef } from '../../../messages/request';
import { ticketWorkTranslationRef } from '../../../messages/ticketWork';
import { useMessages } from '../../../translations/useMessages';
import { isNeeded } from '../../../components/Questions/question';
import { questionElementId } from '../../../components/Questions/focusQuestion';
import { ProblemLine } from '../../../components/Questions/QuestionInput';
import styles from './actions.module.css';
import type { ActionQuestion, Choice } from './actionForm';
import type { ActionFormState } from './useActionForm';

/** More than these are found faster in a list that opens, unless their meaning has to be read. */
const MOST_RADIOS = 4;
const NONE = '–';

/** One of some choices: with their meanings beside them, or as a list. */
export function ChoiceInput({
  question,
  choices,
  form,
}: {
  question: ActionQuestion;
  choices: Choice[];
  form: ActionFormState;
}) {
  const { t } = useMessages(requestTranslationRef, ticketWorkTranslationRef);
  const errorId = useId();
  const problem = form.problems.find(it => it.id === question.id);
  const needed = isNeeded(question);
  const answer = form.state.answers[question.id] ?? question.preset;
  const shared = {
    label: question.title,
    secondaryLabel: t(
      needed ? 'request.mark.required' : 'request.mark.optional',
    ),
    description: question.help,
    isRequired: needed,
    isInvalid: Boolean(problem),
    validationBehavior: 'aria' as const,
    'aria-describedby': problem ? errorId : undefined,
    value: typeof answer === 'string' ? answer : null,
  };
  const isShort =
    choices.length > MOST_RADIOS && choices.every(({ text }) => !text);
  return (
    <div id={questionElementId(question.id)} className={styles.choice}>
      {isShort ? (
        <Select
          {...shared}
          placeholder={t('request.input.choose')}
          options={[
            ...(needed ? [] : [{ id: NONE, label: t('request.input.none') }]),
            ...choices.map(({ id, title }) => ({ id, label: title })),
          ]}
          onChange={key =>
            form.answer(question.id, key === NONE ? null : String(key))
          }
        />
      ) : (
        <RadioGroup
          {...shared}
          className={styles.choices}
          onChange={id => form.answer(question.id, id)}
        >
          {choices.map((choice, index) => (
            <Fragment key={choice.id}>
              {choice.group && choice.group !== choices[index - 1]?.group && (
                <p className={styles.group}>{choice.group}</p>
              )}
              <Radio value={choice.id} className={styles.radio}>
                <span>
                  <span className={styles.choiceTitle}>{choice.title}</span>
                  {choice.text && (
                    <span className={styles.second}>{choice.text}</span>
                  )}
                </span>
              </Radio>
            </Fragment>
          ))}
        </RadioGroup>
      )}
      {problem && <ProblemLine id={errorId}>{problem.message}</ProblemLine>}
    </div>
  );
}
