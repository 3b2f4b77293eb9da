import { Combobox } from '@backstage/ui';
import { useState } from 'react';
import { requestTranslationRef } from '../../messages/request';
import { useMessages } from '../../translations/useMessages';
import { ChosenEntity } from './ChosenEntity';
import { useEntityOptions } from './useEntityOptions';

/** What the input of the search takes besides its label, to be spread on it. */
export interface EntityPickerInput {
  label: string;
  secondaryLabel?: string;
  description?: string;
  isRequired?: boolean;
  isInvalid?: boolean;
  validationBehavior?: 'aria';
  'aria-describedby'?: string;
}

/**
 * Something of the catalog: found by name, then shown until it is taken away.
 *
 * @param props.kinds - kinds of entities that are offered: `User`, `Group`
 * @param props.value - full reference of the entity
 */
export function EntityPicker(props: {
  kinds: string[];
  value: string | undefined;
  input: EntityPickerInput;
  onChange: (ref: string | null) => void;
}) {
  // The focus follows what takes the place of what had it, but is not taken from elsewhere when the page opens.
  const [touched, setTouched] = useState(false);
  const change = (ref: string | null) => {
    setTouched(true);
    props.onChange(ref);
  };
  return props.value ? (
    <ChosenEntity
      entityRef={props.value}
      input={props.input}
      takesFocus={touched}
      onRemove={() => change(null)}
    />
  ) : (
    <EntitySearch
      kinds={props.kinds}
      input={props.input}
      takesFocus={touched}
      onChoose={change}
    />
  );
}

function EntitySearch(props: {
  kinds: string[];
  input: EntityPickerInput;
  takesFocus: boolean;
  onChoose: (ref: string) => void;
}) {
  const { t } = useMessages(requestTranslationRef);
  const options = useEntityOptions(props.kinds);
  return (
    <Combobox
      {...props.input}
      // eslint-disable-next-line jsx-a11y/no-autofocus -- only after the reader took the choice away
      autoFocus={props.takesFocus}
      placeholder={t('request.input.search')}
      options={options}
      search={{ mode: 'server' }}
      value={null}
      onChange={option => option && props.onChoose(option.id)}
    />
  );
}
