import type { TargetPreview } from '@supportdesk/backstage-plugin-support-desk-common';
import { useFormat } from '../../../time/useFormat';
import { requestTranslationRef } from '../../../messages/request';
import { useMessages } from '../../../translations/useMessages';
import styles from './Promise.module.css';

/** One promise: what, by whom, how long; the date, where the headline does not have it already. */
export function PromiseRow({
  target,
  isHeadline = false,
}: {
  target: TargetPreview;
  isHeadline?: boolean;
}) {
  const { t } = useMessages(requestTranslationRef);
  const format = useFormat();
  const dated = target.dueAt && !isHeadline;
  const by = target.responsible.map(it => it.title).join(', ');
  return (
    <div className={styles.row}>
      <dt>
        {dated ? `${target.title}, ${target.label}` : target.title}
        {(by || target.binding === 'goal') && (
          <span className={styles.second}>
            {[by, target.binding === 'goal' && t('request.promise.goal')]
              .filter(Boolean)
              .join('. ')}
          </span>
        )}
      </dt>
      <dd>{dated ? format.instant(target.dueAt!) : target.label}</dd>
    </div>
  );
}
