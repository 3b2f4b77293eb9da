import type { NamedRef } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  Button,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
} from '@backstage/ui';
import { RiUserSharedLine } from '@remixicon/react';
import { questionsTranslationRef } from '../../../messages/questions';
import { useMessages } from '../../../translations/useMessages';

/** Passes a question on: to whoever has the fewest, or to somebody in particular. */
export function PassOnMenu(props: {
  people: NamedRef[];
  isDisabled: boolean;
  onPass: (to: string | undefined) => void;
}) {
  const { t } = useMessages(questionsTranslationRef);
  const { people, isDisabled, onPass } = props;
  return (
    <MenuTrigger>
      <Button
        variant="secondary"
        iconStart={<RiUserSharedLine />}
        isDisabled={isDisabled}
      >
        {t('questions.page.passOn')}
      </Button>
      <Menu>
        <MenuItem id="fewest" onAction={() => onPass(undefined)}>
          {t('questions.page.fewest')}
        </MenuItem>
        <MenuSection title={t('questions.page.passOnTo')}>
          {people.map(({ ref, title }) => (
            <MenuItem key={ref} id={ref} onAction={() => onPass(ref)}>
              {title}
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
    </MenuTrigger>
  );
}
