import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { Link } from '@backstage/ui';
import { RiGitBranchLine } from '@remixicon/react';
import { useFormat } from '../../../time/useFormat';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';
import styles from './form.module.css';
import type { LicenceField } from './licenceForm';

/**
 * What the model states of a licence: to be read here, and to be changed in its file.
 *
 * @param props.file - where that is changed or seen, if the reader may know
 */
export function StatedFields(props: {
  licence: Licence;
  fields: LicenceField[];
  file: string | undefined;
}) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const format = useFormat();
  const { licence, fields, file } = props;
  const { contractEnd, more, integrated, bought } = licence;
  const none = t('licenceManagement.form.notStated');
  const words: Partial<Record<LicenceField, string>> = {
    title: licence.title,
    bought: bought === undefined ? none : String(bought),
    contractEnd: contractEnd && format.date(contractEnd),
    requestType: more[0]?.requestType.title,
    form: licence.form?.title,
    note: licence.note,
    integrated: integrated
      ? t('licenceManagement.form.yes')
      : t('licenceManagement.form.no'),
  };
  return (
    <section className={styles.stated}>
      <h3>
        <RiGitBranchLine aria-hidden="true" />
        {t('licenceManagement.form.stated')}
      </h3>
      <dl>
        {fields.map(field => (
          <div key={field}>
            <dt>{t(`licenceManagement.form.field.${field}`)}</dt>
            <dd>{words[field] ?? none}</dd>
          </div>
        ))}
      </dl>
      <p>
        {t('licenceManagement.form.statedText', {
          system: licence.modelTitle,
        })}{' '}
        {file && (
          <Link href={file}>{t('licenceManagement.form.openFile')}</Link>
        )}
      </p>
    </section>
  );
}
