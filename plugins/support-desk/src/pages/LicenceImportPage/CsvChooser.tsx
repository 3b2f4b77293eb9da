import { Button, ButtonIcon } from '@backstage/ui';
import { RiCloseLine, RiFileTextLine, RiUploadLine } from '@remixicon/react';
import { useRef } from 'react';
import { licenceManagementTranslationRef } from '../../messages/licenceManagement';
import { requestTranslationRef } from '../../messages/request';
import { useMessages } from '../../translations/useMessages';
import styles from './LicenceImportPage.module.css';

/** Chooses a file from the reader's machine, and shows which one it is until it is taken away. */
export function CsvChooser(props: {
  file: File | undefined;
  onFile: (file: File | undefined) => void;
}) {
  const { t } = useMessages(
    licenceManagementTranslationRef,
    requestTranslationRef,
  );
  const input = useRef<HTMLInputElement>(null);
  const { file, onFile } = props;
  return (
    <div className={styles.file}>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,text/csv"
        hidden
        aria-label={t('licenceManagement.import.file')}
        onChange={event => {
          onFile(event.target.files?.[0]);
          // So that the same file can be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      <Button
        variant="secondary"
        iconStart={<RiUploadLine />}
        onPress={() => input.current?.click()}
      >
        {t('licenceManagement.import.file')}
      </Button>
      {file && (
        <>
          <RiFileTextLine aria-hidden="true" />
          <span>
            {t('licenceManagement.import.chosen', {
              name: file.name,
              size: String(Math.ceil(file.size / 1024)),
            })}
          </span>
          <ButtonIcon
            variant="tertiary"
            icon={<RiCloseLine />}
            aria-label={t('request.input.remove', { name: file.name })}
            onPress={() => onFile(undefined)}
          />
        </>
      )}
    </div>
  );
}
