import { Button } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import { CopyButton } from '../../components/CopyButton';
import { saveFile } from '../../components/CsvButton/saveFile';
import { Surface } from '../../components/Surface';
import { responsibilitiesTranslationRef } from '../../messages/responsibilities';
import { responsibilityReviewTranslationRef } from '../../messages/responsibilityReview';
import { useMessages } from '../../translations/useMessages';
import styles from './import.module.css';

const FILE = 'responsibilities.yaml';

/** The YAML to commit, to be copied or downloaded. */
export function YamlOutput({ yaml }: { yaml: string }) {
  const { t } = useMessages(
    responsibilitiesTranslationRef,
    responsibilityReviewTranslationRef,
  );
  return (
    <Surface
      title={t('responsibilityReview.import.yaml')}
      padded
      action={
        <div className={styles.actions}>
          <CopyButton
            text={yaml}
            label={t('responsibilityReview.import.copy')}
            copied={t('responsibilityReview.import.copied')}
            notCopied={t('responsibilityReview.import.notCopied')}
          />
          <Button
            variant="secondary"
            iconStart={<RiDownloadLine />}
            onPress={() =>
              saveFile(new Blob([yaml], { type: 'application/yaml' }), FILE)
            }
          >
            {t('responsibilityReview.import.download')}
          </Button>
        </div>
      }
    >
      <p className={styles.text}>{t('responsibilityReview.import.yamlHelp')}</p>
      <pre
        className={styles.yaml}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by the keyboard
        tabIndex={0}
        role="group"
        aria-label={t('responsibilityReview.import.yaml')}
      >
        {yaml}
      </pre>
    </Surface>
  );
}
