import type { PublishedMatrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert, ButtonLink } from '@backstage/ui';
import { InfoDialog } from '../../../../components/DialogForm';
import { responsibilityReviewTranslationRef } from '../../../../messages/responsibilityReview';
import { useMessages } from '../../../../translations/useMessages';
import shared from '../review.module.css';
import styles from './publish.module.css';

/** What came of publishing, with the way to it. */
export function Published(props: {
  published: PublishedMatrix;
  onClose: () => void;
}) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const { published, onClose } = props;
  const { state, revision, url, notice } = published;
  return (
    <InfoDialog
      title={t(`responsibilityReview.publish.${state}.title`)}
      close={t('responsibilityReview.publish.close')}
      onClose={onClose}
    >
      <p className={styles.text} role="status">
        {t(`responsibilityReview.publish.${state}.text`)}
      </p>
      {notice && <Alert status="info" icon title={notice} />}
      {revision && (
        <p className={shared.quiet}>
          {t('responsibilityReview.publish.revision', {
            revision: revision.slice(0, 10),
          })}
        </p>
      )}
      {url && (
        <p className={styles.text}>
          <ButtonLink variant="secondary" href={url} target="_blank">
            {t(`responsibilityReview.publish.${state}.link`)}
          </ButtonLink>
        </p>
      )}
    </InfoDialog>
  );
}
