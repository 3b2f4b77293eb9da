import {
  licenceImportKindSchema,
  type LicenceImportKind,
  type NamedRef,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  Alert,
  Button,
  Radio,
  RadioGroup,
  Select,
  TextAreaField,
} from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import { useState } from 'react';
import { saveFile } from '../../components/CsvButton';
import { licenceManagementTranslationRef } from '../../messages/licenceManagement';
import { useMessages } from '../../translations/useMessages';
import { CsvChooser } from './CsvChooser';
import { templateOf } from './importFile';
import styles from './LicenceImportPage.module.css';
import type { Import } from './useImport';

const NONE = '';

/** What is imported: the kind of file, the system of rows that name none, and the file or its rows. */
export function ImportForm(props: { work: Import; models: NamedRef[] }) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const { work, models } = props;
  const { input, change, hasContent, isChecking } = work;
  const [wasSent, setWasSent] = useState(false);
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        setWasSent(true);
        if (hasContent) work.check();
      }}
    >
      <div className={styles.row}>
        <RadioGroup
          label={t('licenceManagement.import.kind')}
          description={t(`licenceManagement.import.templateHelp.${input.kind}`)}
          value={input.kind}
          onChange={kind => change({ kind: kind as LicenceImportKind })}
        >
          {licenceImportKindSchema.options.map(kind => (
            <Radio key={kind} value={kind}>
              {t(`licenceManagement.import.${kind}`)}
            </Radio>
          ))}
        </RadioGroup>
        <Button
          variant="secondary"
          iconStart={<RiDownloadLine />}
          onPress={() => saveFile(templateOf(input.kind), `${input.kind}.csv`)}
        >
          {t('licenceManagement.import.template')}
        </Button>
      </div>
      <div className={styles.system}>
        <Select
          label={t('licenceManagement.import.model')}
          description={t('licenceManagement.import.modelHelp')}
          options={[
            { id: NONE, label: t('licenceManagement.import.everyRow') },
            ...models.map(({ ref, title }) => ({ id: ref, label: title })),
          ]}
          value={input.model ?? NONE}
          onChange={key => change({ model: String(key) || undefined })}
        />
      </div>
      <CsvChooser file={input.file} onFile={file => change({ file })} />
      {!input.file && (
        <TextAreaField
          label={t('licenceManagement.import.paste')}
          rows={6}
          value={input.text}
          onChange={text => change({ text })}
        />
      )}
      {wasSent && !hasContent && (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t('licenceManagement.import.needed')}
        />
      )}
      <div>
        <Button type="submit" isPending={isChecking}>
          {t('licenceManagement.import.check')}
        </Button>
      </div>
    </form>
  );
}
