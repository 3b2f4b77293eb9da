import {
  propertyInWords,
  type Entry,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { FlagNote } from '../../../components/FlagNote';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import styles from './parts.module.css';

/** Why something of an entry is still to be confirmed, in words; `[]` if nothing is (P-08). */
export function useReasons() {
  const { t } = useMessages(modelTranslationRef);
  return (entry: Pick<Entry, 'confirm'> | undefined) =>
    Object.entries(entry?.confirm ?? {}).map(([property, reason]) =>
      property
        ? t('model.confirm.property', {
            property: propertyInWords(property),
            reason,
          })
        : t('model.confirm.entry', { reason }),
    );
}

/** The note of an entry, and what of it is still to be confirmed: stands wherever the entry is shown. */
export function Confirmed(props: {
  entry: Pick<Entry, 'confirm' | 'note'> | undefined;
}) {
  const reasons = useReasons()(props.entry);
  return (
    <>
      {props.entry?.note && <p className={styles.second}>{props.entry.note}</p>}
      {reasons.map(reason => (
        <FlagNote key={reason}>{reason}</FlagNote>
      ))}
    </>
  );
}
