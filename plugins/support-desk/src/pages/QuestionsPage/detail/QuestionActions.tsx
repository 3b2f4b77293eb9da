import type {
  QuestionDetail,
  QuestionStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import {
  RiCheckLine,
  RiCloseLine,
  RiLightbulbLine,
  RiTicket2Line,
  RiUserReceivedLine,
} from '@remixicon/react';
import { Surface } from '../../../components/Surface';
import { raiseRequestRouteRef } from '../../../routes';
import { questionsTranslationRef } from '../../../messages/questions';
import { useMessages } from '../../../translations/useMessages';
import { QuestionFailure } from '../QuestionFailure';
import { useQuestionWork } from '../useQuestionWork';
import styles from './detail.module.css';
import { PassOnMenu } from './PassOnMenu';
import type { PossibleSteps } from './possibleSteps';

/** What can be done with a question besides writing, each with one click. */
export function QuestionActions(props: {
  question: QuestionDetail;
  steps: PossibleSteps;
}) {
  const { t } = useMessages(questionsTranslationRef);
  const raiseLink = useRouteRef(raiseRequestRouteRef);
  const { question, steps } = props;
  const { write, ...rest } = steps;
  const step = useQuestionWork(question, (api, seen, it: QuestionStep) =>
    api.stepQuestion(seen, it),
  );
  const suggestion = useQuestionWork(question, (api, seen, _: void) =>
    api.suggestQuestion(seen),
  );
  const isPending = step.isPending || suggestion.isPending;
  const query = new URLSearchParams({
    model: question.model,
    question: question.id,
  });
  return (
    <Surface title={t('questions.page.actions')} padded>
      <div className={styles.actions}>
        <QuestionFailure work={step} />
        <QuestionFailure work={suggestion} />
        {!write && !Object.values(rest).some(Boolean) && (
          <p className={styles.quiet}>{t('questions.page.nothing')}</p>
        )}
        {steps.take && (
          <Button
            variant="secondary"
            iconStart={<RiUserReceivedLine />}
            isDisabled={isPending}
            onPress={() => step.send({ step: 'take' })}
          >
            {t('questions.page.take')}
          </Button>
        )}
        {steps.passOn && (
          <PassOnMenu
            people={question.mayPassTo}
            isDisabled={isPending}
            onPass={to => step.send({ step: 'passOn', to })}
          />
        )}
        {steps.solve && (
          <Button
            variant="secondary"
            iconStart={<RiCheckLine />}
            isDisabled={isPending}
            onPress={() => step.send({ step: 'solve' })}
          >
            {t('questions.page.solve')}
          </Button>
        )}
        {steps.suggest && (
          <Button
            variant="tertiary"
            iconStart={<RiLightbulbLine />}
            isDisabled={isPending}
            onPress={() => suggestion.send()}
          >
            {t('questions.page.suggest')}
          </Button>
        )}
        {steps.raise && (
          <ButtonLink
            variant="tertiary"
            iconStart={<RiTicket2Line />}
            href={`${raiseLink?.() ?? ''}?${query}`}
          >
            {t('questions.page.raise')}
          </ButtonLink>
        )}
        {steps.withdraw && (
          <Button
            variant="tertiary"
            iconStart={<RiCloseLine />}
            isDisabled={isPending}
            onPress={() => step.send({ step: 'withdraw' })}
          >
            {t('questions.page.withdraw')}
          </Button>
        )}
      </div>
    </Surface>
  );
}
