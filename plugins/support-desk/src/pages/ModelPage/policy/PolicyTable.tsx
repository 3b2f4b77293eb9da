import type {
  PolicyEvent,
  PolicyPreview,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { FlagNote } from '../../../components/FlagNote';
import { StatusLabel } from '../../../components/StatusLabel';
import { useFormat } from '../../../time/useFormat';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { AnchorLink } from '../parts/AnchorLink';
import { EntityName } from '../parts/EntityName';
import { ScrollTable } from '../parts/ScrollTable';
import { ModeIcon } from './ModeIcon';
import styles from './policy.module.css';
import { usePolicyWords } from './usePolicyWords';

const COLUMNS = ['when', 'what', 'who', 'how', 'byItself', 'confirm'] as const;

/** What would happen, in the order of time. */
export function PolicyTable({ preview }: { preview: PolicyPreview }) {
  const { t } = useMessages(modelTranslationRef);
  const format = useFormat(preview.timeZone);
  const words = usePolicyWords();
  return (
    <ScrollTable label={t('model.policy.table')}>
      <thead>
        <tr>
          {COLUMNS.map(column => (
            <th key={column} scope="col">
              {column === 'when'
                ? t('model.policy.column.whenIn', { zone: preview.timeZone })
                : t(`model.policy.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {preview.items.map((item, index) => (
          <tr key={index}>
            <td className={styles.whole}>
              {item.at
                ? `${format.day(item.at)}, ${format.time(item.at)}`
                : t('model.policy.withoutTime')}
            </td>
            <th scope="row">{words.what(item)}</th>
            <td>
              <Told event={item} />
            </td>
            <td>{words.how(item)}</td>
            <td className={styles.whole}>
              <StatusLabel icon={<ModeIcon byItself={item.byItself} />}>
                {words.mode(item)}
              </StatusLabel>
            </td>
            <td>
              {item.confirm.map(reason => (
                <FlagNote key={reason}>{reason}</FlagNote>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** Groups lead to their page, contacts to where this page tells of them. */
function Told({ event }: { event: PolicyEvent }) {
  const words = usePolicyWords();
  const names = words.names(event);
  return (
    <>
      {event.told.map(({ ref, contact }, index) => (
        <div key={names[index]}>
          {ref && <EntityName entity={ref} name={names[index]} />}
          {!ref && contact && (
            <AnchorLink to={`contacts.${contact}`}>{names[index]}</AnchorLink>
          )}
          {!ref && !contact && names[index]}
        </div>
      ))}
    </>
  );
}
