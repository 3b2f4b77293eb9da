import type {
  CompiledField,
  CompiledRequestType,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { Confirmed } from '../parts/Confirmed';
import { ScrollTable } from '../parts/ScrollTable';
import styles from '../parts/parts.module.css';

/** The questions of a form: which of the five questions each answers, how it is answered, when the answer is needed. */
export function FieldsTable({ type }: { type: CompiledRequestType }) {
  const { t } = useMessages(modelTranslationRef);
  return (
    <ScrollTable label={t('model.requestType.fields', { type: type.title })}>
      <thead>
        <tr>
          <th scope="col">{t('model.requestType.question')}</th>
          <th scope="col">{t('model.requestType.input')}</th>
          <th scope="col">{t('model.requestType.needed')}</th>
        </tr>
      </thead>
      <tbody>
        {Object.values(type.fields).map(field => (
          <tr key={field.id}>
            <th scope="row">
              {field.title}
              {field.prompt && (
                <div className={styles.second}>
                  {t(`model.prompt.${field.prompt}`)}
                </div>
              )}
            </th>
            <td>
              {t(`model.input.${field.input}`)}
              {field.options.length > 0 && (
                <div className={styles.second}>{field.options.join(', ')}</div>
              )}
              {field.help && <div className={styles.second}>{field.help}</div>}
              <Confirmed entry={field} />
            </td>
            <td>
              <Needed field={field} type={type} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Needed(props: { field: CompiledField; type: CompiledRequestType }) {
  const { t } = useMessages(modelTranslationRef);
  const { filledBy, requiredAt, alternativeTo } = props.field;
  const other = alternativeTo && props.type.fields[alternativeTo];
  return (
    <>
      {t(`model.needed.${filledBy === 'requester' ? requiredAt : filledBy}`)}
      {other && (
        <div className={styles.second}>
          {t('model.needed.alternative', { other: other.title })}
        </div>
      )}
    </>
  );
}
