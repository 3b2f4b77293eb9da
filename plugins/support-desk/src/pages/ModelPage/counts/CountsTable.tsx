import type { LevelCounts } from '@supportdesk/backstage-plugin-support-desk-common';
import { commonTranslationRef } from '../../../messages/common';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { AnchorLink } from '../parts/AnchorLink';
import partStyles from '../parts/parts.module.css';
import { ScrollTable } from '../parts/ScrollTable';
import styles from './counts.module.css';

type Item = LevelCounts['items'][number];

const FIGURES = [
  'reached',
  'stopped',
  'escalated',
  'returned',
  'open',
] as const;

/** Where a request can have gone from a level, in the order of the bar. */
const ENDS = ['stopped', 'escalated', 'returned', 'open'] as const;

const endsOf = (item: Item) => ENDS.reduce((sum, end) => sum + item[end], 0);

/** A line for each level: its figures, and a bar that is as long as its share of the busiest level. */
export function CountsTable({ items }: { items: Item[] }) {
  const { t } = useMessages(commonTranslationRef, modelTranslationRef);
  const most = Math.max(...items.map(it => Math.max(it.reached, endsOf(it))));
  return (
    <ScrollTable label={t('model.counts.table')}>
      <thead>
        <tr>
          <th scope="col">{t('model.counts.level')}</th>
          {FIGURES.map(figure => (
            <th key={figure} scope="col" className={partStyles.figure}>
              <span
                className={`${styles.sign} ${styles[figure]}`}
                aria-hidden="true"
              />
              {t(`model.counts.${figure}`)}
            </th>
          ))}
          <th scope="col">{t('model.counts.bar')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(item => (
          <tr key={item.id}>
            <th scope="row">
              <AnchorLink to={`levels.${item.id}`}>
                {t('common.level', { level: String(item.level) })} {item.title}
              </AnchorLink>
            </th>
            {FIGURES.map(figure => (
              <td key={figure} className={partStyles.figure}>
                {item[figure]}
              </td>
            ))}
            <td>
              <Bar item={item} most={most} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Bar({ item, most }: { item: Item; most: number }) {
  const { t } = useMessages(modelTranslationRef);
  const figures = ENDS.map(
    end => `${t(`model.counts.${end}`)} ${item[end]}`,
  ).join(', ');
  return (
    <div className={styles.bar} role="img" aria-label={figures}>
      {ENDS.map(end => (
        <div
          key={end}
          className={styles[end]}
          style={{ width: `${((item[end] / most) * 100).toFixed(2)}%` }}
        />
      ))}
    </div>
  );
}
