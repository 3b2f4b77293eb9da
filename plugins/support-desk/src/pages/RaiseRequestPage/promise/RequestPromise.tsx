import type { ReactNode } from 'react';
import { useDebounced } from '../../../hooks/useDebounced';
import { useFormat } from '../../../time/useFormat';
import { requestTranslationRef } from '../../../messages/request';
import { useMessages } from '../../../translations/useMessages';
import { scaleOf } from '../form/questions';
import { instantsOf } from '../form/request';
import type { RequestForm } from '../useRequestForm';
import { useTargets } from '../useTargets';
import { headlineOf, isHeard } from './promiseHeadline';
import styles from './Promise.module.css';
import { PromiseCard } from './PromiseCard';

const REST_MS = 300;

/** The promise for the answers so far, and the button that sends: nobody sends without having seen it. */
export function RequestPromise({
  model,
  form,
  children,
}: {
  model: string;
  form: RequestForm;
  children: ReactNode;
}) {
  const { t } = useMessages(requestTranslationRef);
  const format = useFormat();
  const { detail, typeId } = form;
  const answers = useDebounced(form.state.answers, REST_MS);
  const scale = scaleOf(detail, typeId);
  const priority =
    scale && typeof answers.priority === 'string'
      ? answers.priority
      : undefined;
  const targets = useTargets(model, {
    requestType: typeId,
    ...(priority && { priority }),
    ...instantsOf(answers),
  });
  const headline = headlineOf(targets.data ?? []);
  return (
    <PromiseCard
      targets={targets.data}
      isStale={targets.isPlaceholderData}
      error={targets.error}
      hint={
        scale && !priority
          ? t('request.promise.choosePriority', {
              word: t(`request.field.${scale.word}`).toLocaleLowerCase(),
            })
          : undefined
      }
    >
      {headline?.dueAt && isHeard(headline) && (
        <p className={styles.again}>
          {t('request.promise.hearBack')}{' '}
          <strong>{format.moment(headline.dueAt)}</strong>
        </p>
      )}
      {children}
    </PromiseCard>
  );
}
