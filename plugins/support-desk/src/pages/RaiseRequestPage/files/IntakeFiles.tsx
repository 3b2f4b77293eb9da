import { ButtonIcon } from '@backstage/ui';
import { RiAttachment2, RiCloseLine } from '@remixicon/react';
import { StatusLabel } from '../../../components/StatusLabel';
import { intakeTranslationRef } from '../../../messages/intake';
import { requestTranslationRef } from '../../../messages/request';
import { useMessages } from '../../../translations/useMessages';
import { FileChooser } from '../../TicketPage/attachments/FileChooser';
import styles from './files.module.css';
import type { IntakeFileList } from './useIntakeFiles';

/** Files that go with the request: chosen here, dropped on the form or pasted into it; sent once its ticket is there. */
export function IntakeFiles({ files, add, remove }: IntakeFileList) {
  const { t } = useMessages(intakeTranslationRef, requestTranslationRef);
  return (
    <div className={styles.files}>
      <div className={styles.label}>{t('intake.files.title')}</div>
      {files.length > 0 && (
        <ul className={styles.list}>
          {files.map((file, index) => (
            // Two files may have one name.
            // eslint-disable-next-line react/no-array-index-key
            <li key={`${index} ${file.name}`} className={styles.file}>
              <StatusLabel icon={<RiAttachment2 />}>{file.name}</StatusLabel>
              <ButtonIcon
                variant="tertiary"
                icon={<RiCloseLine />}
                aria-label={t('request.input.remove', { name: file.name })}
                onPress={() => remove(index)}
              />
            </li>
          ))}
        </ul>
      )}
      <FileChooser onFiles={add} />
      <p className={styles.second}>{t('intake.files.text')}</p>
    </div>
  );
}
