import type { TargetPreview } from '@supportdesk/backstage-plugin-support-desk-common';
import { Skeleton } from '@backstage/ui';
import type { ReactNode } from 'react';
import { FlagNote } from '../../../components/FlagNote';
import { requestTranslationRef } from '../../../messages/request';
import { useMessages } from '../../../translations/useMessages';
import { headlineOf } from './promiseHeadline';
import { Headline } from './Headline';
import styles from './Promise.module.css';
import { PromiseRow } from './PromiseRow';

/**
 * What the reader is promised, before they send, with the button that sends below it.
 *
 * @param props.hint - what is missing to know more
 */
export function PromiseCard(props: {
  targets: TargetPreview[] | undefined;
  isStale: boolean;
  error: Error | null;
  hint?: string;
  children: ReactNode;
}) {
  const { t } = useMessages(requestTranslationRef);
  return (
    <section className={styles.card} aria-label={t('request.promise.title')}>
      <div
        className={`${styles.promise} ${props.isStale ? styles.stale : ''}`}
        aria-live="polite"
      >
        {props.error && <p>{t('request.promise.failed')}</p>}
        {!props.error && !props.targets && <Skeleton height={96} />}
        {props.targets && <Promises {...props} targets={props.targets} />}
      </div>
      {props.children}
    </section>
  );
}

function Promises({
  targets,
  hint,
}: {
  targets: TargetPreview[];
  hint?: string;
}) {
  const { t } = useMessages(requestTranslationRef);
  const headline = headlineOf(targets);
  const others = targets.filter(it => it !== headline);
  const doubts = [...new Set(targets.flatMap(it => it.confirm))];
  if (hint && !headline) return <p className={styles.hint}>{hint}</p>;
  return (
    <>
      {headline ? (
        <Headline target={headline} />
      ) : (
        <div>
          <p className={styles.date}>{t('request.promise.none')}</p>
          <p className={styles.hint}>{t('request.promise.noneText')}</p>
        </div>
      )}
      {(headline?.dueAt || others.length > 0) && (
        <dl className={styles.rows}>
          {headline?.dueAt && <PromiseRow target={headline} isHeadline />}
          {others.map(target => (
            <PromiseRow key={target.id} target={target} />
          ))}
        </dl>
      )}
      {doubts.map(doubt => (
        <FlagNote key={doubt}>{doubt}</FlagNote>
      ))}
    </>
  );
}
