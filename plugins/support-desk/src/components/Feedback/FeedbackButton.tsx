import { Button, ButtonIcon, useBreakpoint } from '@backstage/ui';
import { RiFeedbackLine } from '@remixicon/react';
import { useState } from 'react';
import { useSelectedModel } from '../../hooks/useSelectedModel';
import { feedbackTranslationRef } from '../../messages/feedback';
import { useMessages } from '../../translations/useMessages';
import { FeedbackDialog } from './FeedbackDialog';

/** Takes feedback on support for the chosen system, on every page; nothing where no system can be chosen. */
export function FeedbackButton() {
  const { t } = useMessages(feedbackTranslationRef);
  const isWide = useBreakpoint().up('md');
  const { selected } = useSelectedModel();
  const [isOpen, setOpen] = useState(false);
  if (!selected) return null;
  const open = () => setOpen(true);
  return (
    <>
      {isWide ? (
        <Button
          variant="tertiary"
          iconStart={<RiFeedbackLine />}
          onPress={open}
        >
          {t('feedback.give')}
        </Button>
      ) : (
        <ButtonIcon
          variant="tertiary"
          icon={<RiFeedbackLine />}
          aria-label={t('feedback.give')}
          onPress={open}
        />
      )}
      {isOpen && (
        <FeedbackDialog model={selected} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
