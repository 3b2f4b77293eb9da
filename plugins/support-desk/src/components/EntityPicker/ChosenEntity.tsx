import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { ButtonIcon } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import { useId } from 'react';
import { PersonLine } from '../PersonLine';
import { requestTranslationRef } from '../../messages/request';
import { useMessages } from '../../translations/useMessages';
import styles from './EntityPicker.module.css';
import type { EntityPickerInput } from './EntityPicker';

/** What was chosen in the catalog, by name, and how to take it away again. */
export function ChosenEntity(props: {
  entityRef: string;
  input: EntityPickerInput;
  takesFocus: boolean;
  onRemove: () => void;
}) {
  const { t } = useMessages(requestTranslationRef);
  const { primaryTitle } = useEntityPresentation(props.entityRef);
  const id = useId();
  return (
    <div
      role="group"
      aria-labelledby={id}
      aria-describedby={props.input['aria-describedby']}
    >
      <div id={id} className={styles.label}>
        {props.input.label}
      </div>
      <div className={styles.chosen}>
        <PersonLine name={primaryTitle} size="small" />
        <ButtonIcon
          variant="tertiary"
          icon={<RiCloseLine />}
          aria-label={t('request.input.remove', { name: primaryTitle })}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- only after the reader chose it
          autoFocus={props.takesFocus}
          onPress={props.onRemove}
        />
      </div>
    </div>
  );
}
