import { Checkbox } from '@backstage/ui';
import { RiCompass3Line } from '@remixicon/react';
import type { SelfHelp } from '@supportdesk/backstage-plugin-support-desk-common';
import { useId } from 'react';
import { selfHelpTranslationRef } from '../../../messages/selfHelp';
import { useMessages } from '../../../translations/useMessages';
import { knownSteps, STEPS, TRIED } from '../form/selfHelp';
import { questionElementId } from '../../../components/Questions/focusQuestion';
import { ProblemLine } from '../../../components/Questions/QuestionInput';
import type { RequestForm } from '../useRequestForm';
import { AskedPeople } from './AskedPeople';
import styles from './selfHelp.module.css';
import { StepDetails } from './StepDetails';

/** What to try before the request: advised, asked for, or required (S1-18, S1-20). Steps that are not for the reader say why. */
export function SelfHelpBlock(props: {
  selfHelp: SelfHelp;
  form: RequestForm;
  onTick: (step: string, ticked: boolean) => void;
  onWithout: (goesOn: boolean) => void;
}) {
  const { t } = useMessages(selfHelpTranslationRef);
  const titleId = useId();
  const errorId = useId();
  const { selfHelp, form } = props;
  const { mode, ordered, steps } = selfHelp;
  const { answers } = form.state;
  const ticked = knownSteps(selfHelp, answers[STEPS]);
  const question = mode === 'require' ? STEPS : TRIED;
  const problem = form.problems.find(it => it.id === question);
  const type = form.detail.model.requestTypes[form.typeId].title;
  const List = ordered ? 'ol' : 'ul';
  return (
    <section
      id={questionElementId(question)}
      className={styles.block}
      aria-labelledby={titleId}
    >
      <div className={styles.head}>
        <RiCompass3Line aria-hidden="true" />
        <div>
          <h2 id={titleId} className={styles.title}>
            {t(`selfHelp.${mode}.title`)}
          </h2>
          <p className={styles.second}>
            {t(`selfHelp.${mode}.text`, { type })}{' '}
            {ordered && t('selfHelp.order')}
          </p>
        </div>
      </div>
      <List className={ordered ? styles.ordered : styles.steps}>
        {steps.map(step => (
          <li key={step.id}>
            <Checkbox
              isSelected={ticked.includes(step.id)}
              isDisabled={Boolean(step.notForYou)}
              isInvalid={Boolean(problem)}
              aria-describedby={problem ? errorId : undefined}
              onChange={isTicked => props.onTick(step.id, isTicked)}
            >
              {step.text}
            </Checkbox>
            <StepDetails step={step} model={form.detail.model} />
            {ticked.includes(step.id) && (
              <AskedPeople people={step.people ?? []} form={form} />
            )}
          </li>
        ))}
      </List>
      {mode === 'acknowledge' && (
        <div className={styles.without}>
          <Checkbox
            isSelected={answers[TRIED] === true && ticked.length === 0}
            isInvalid={Boolean(problem)}
            aria-describedby={problem ? errorId : undefined}
            onChange={props.onWithout}
          >
            {t('selfHelp.acknowledge.without')}
          </Checkbox>
          <p className={styles.details}>
            {t('selfHelp.acknowledge.withoutText')}
          </p>
        </div>
      )}
      {problem && (
        <div className={styles.problem}>
          <ProblemLine id={errorId}>{problem.message}</ProblemLine>
        </div>
      )}
    </section>
  );
}
