import type { TargetPreview } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useFormat } from '../../../time/useFormat';
import { supportDeskTranslationRef } from '../../../translation';
import styles from './Promise.module.css';

/** One promise: what, by whom, how long; the date, where the headline does not have it already. */
export function PromiseRow({
  target,
  isHeadline = false,
}: {
  target: TargetPreview;
  isHeadline?: boolean;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
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
