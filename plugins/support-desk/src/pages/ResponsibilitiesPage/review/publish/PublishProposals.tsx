import { Button } from '@backstage/ui';
import { RiGitPullRequestLine } from '@remixicon/react';
import { responsibilityReviewTranslationRef } from '../../../../messages/responsibilityReview';
import { useMessages } from '../../../../translations/useMessages';
import { PublishDialog } from './PublishDialog';

/** Makes a change of the file of what disputes propose; nothing where none does. */
export function PublishProposals(props: {
  model: string;
  /** How many there are. */
  count: number;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const { model, count, isOpen, onOpen } = props;
  // What was published is shown after the proposals are gone.
  if (count === 0 && !isOpen) return null;
  return (
    <>
      {count > 0 && (
        <Button
          variant="secondary"
          iconStart={<RiGitPullRequestLine />}
          onPress={() => onOpen(true)}
        >
          {t('responsibilityReview.publish.open', { count })}
        </Button>
      )}
      {isOpen && <PublishDialog model={model} onClose={() => onOpen(false)} />}
    </>
  );
}
