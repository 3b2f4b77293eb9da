import { useFormat } from '../../../time/useFormat';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import partStyles from '../../ModelPage/parts/parts.module.css';
import { ScrollTable } from '../../ModelPage/parts/ScrollTable';
import styles from './figures.module.css';
import { changesOf, type ShownFigures } from './shownFigures';

/** What the chart draws, in figures; the latest comes first, before it what is expected. */
export function FigureTable({ shown }: { shown: ShownFigures }) {
  const { t } = useMessages(licencesTranslationRef);
  const format = useFormat();
  const seats = (value: number) => format.number(Math.max(0, value));
  return (
    <div className={styles.table}>
      <ScrollTable label={t('licences.figures.table')}>
        <thead>
          <tr>
            <th scope="col">{t('licences.figures.day')}</th>
            <th scope="col" className={partStyles.figure}>
              {t('licences.column.bought')}
            </th>
            <th scope="col" className={partStyles.figure}>
              {t('licences.column.inUse')}
            </th>
            <th scope="col" className={partStyles.figure}>
              {t('licences.figures.between')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...shown.outlook].reverse().map(it => (
            <tr key={it.day}>
              <th scope="row">
                {format.date(it.day)}, {t('licences.figures.expected')}
              </th>
              <td />
              <td className={partStyles.figure}>{seats(it.likely)}</td>
              <td className={partStyles.figure}>
                {t('licences.figures.likelyRange', {
                  low: seats(it.low),
                  high: seats(it.high),
                })}
              </td>
            </tr>
          ))}
          {[...changesOf(shown.items)].reverse().map(it => (
            <tr key={it.day}>
              <th scope="row">{format.date(it.day)}</th>
              <td className={partStyles.figure}>
                {it.bought ?? t('licences.noLimit')}
              </td>
              <td className={partStyles.figure}>{it.inUse}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className={styles.second}>{t('licences.figures.changes')}</p>
    </div>
  );
}
