import type { ImportMatrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert, Button, Select, TextAreaField } from '@backstage/ui';
import type { ClipboardEvent } from 'react';
import { Surface } from '../../components/Surface';
import { reasonOf } from '../../hooks/workFailure';
import { responsibilityReviewTranslationRef } from '../../messages/responsibilityReview';
import { useMessages } from '../../translations/useMessages';
import styles from './import.module.css';
import { tableOf } from './tableOf';
import type { MatrixImport } from './useMatrixImport';

const FORMATS = ['auto', 'markdown', 'csv', 'html', 'tabs', 'marks'] as const;

/** Where a table is pasted: from a page or a spreadsheet with its cells, or as text. */
export function PasteArea({ table }: { table: MatrixImport }) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const { text, isHtml, format, error, isPending } = table;
  const onPaste = (event: ClipboardEvent) => {
    const html = tableOf(event.clipboardData);
    if (!html) return;
    event.preventDefault();
    table.paste({ text: event.clipboardData.getData('text/plain'), html });
  };
  return (
    <Surface title={t('responsibilityReview.import.paste')} padded>
      <form
        className={styles.form}
        onSubmit={event => {
          event.preventDefault();
          if (text.trim()) table.recognise();
        }}
      >
        {error && (
          <Alert
            role="alert"
            status="danger"
            icon
            title={t('responsibilityReview.import.failed')}
            description={reasonOf(error)}
          />
        )}
        <div onPaste={onPaste} role="presentation">
          <TextAreaField
            label={t('responsibilityReview.import.text')}
            description={t('responsibilityReview.import.textHelp')}
            rows={8}
            value={text}
            onChange={table.write}
          />
        </div>
        {isHtml && (
          <p className={styles.quiet}>
            {t('responsibilityReview.import.withCells')}
          </p>
        )}
        <div className={styles.actions}>
          {!isHtml && (
            <Select
              className={styles.format}
              label={t('responsibilityReview.import.format')}
              options={FORMATS.map(id => ({
                id,
                label: t(`responsibilityReview.import.formats.${id}`),
              }))}
              value={format}
              onChange={key =>
                table.setFormat(key as NonNullable<ImportMatrix['format']>)
              }
            />
          )}
          <Button
            type="submit"
            isDisabled={!text.trim() && !isHtml}
            isPending={isPending}
          >
            {t('responsibilityReview.import.recognise')}
          </Button>
          {(text || isHtml) && (
            <Button variant="secondary" onPress={table.clear}>
              {t('responsibilityReview.import.clear')}
            </Button>
          )}
        </div>
      </form>
    </Surface>
  );
}
