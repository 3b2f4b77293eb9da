import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  entityPresentationSnapshot,
} from '@backstage/plugin-catalog-react';
import { Combobox, useAsyncList } from '@backstage/ui';
import { useState } from 'react';
import { supportDeskTranslationRef } from '../../../translation';
import type { AnswerProps } from './AnswerProps';
import { ChosenEntity } from './ChosenEntity';

const SHOWN = 20;

const KINDS: Record<string, string[]> = {
  person: ['User'],
  group: ['Group'],
  entity: ['System', 'Component', 'Resource', 'API', 'Domain'],
};

/** A person, a group or something else of the catalog: found by name, then shown until it is taken away. */
export function EntityAnswer({
  question,
  answer,
  onAnswer,
  input,
}: AnswerProps) {
  // The focus follows what takes the place of what had it, but is not taken from elsewhere when the page opens.
  const [touched, setTouched] = useState(false);
  const change = (ref: string | null) => {
    setTouched(true);
    onAnswer(ref);
  };
  return typeof answer === 'string' ? (
    <ChosenEntity
      entityRef={answer}
      input={input}
      takesFocus={touched}
      onRemove={() => change(null)}
    />
  ) : (
    <EntitySearch
      kinds={KINDS[question.input]}
      input={input}
      takesFocus={touched}
      onChoose={change}
    />
  );
}

function EntitySearch(props: {
  kinds: string[];
  input: AnswerProps['input'];
  takesFocus: boolean;
  onChoose: (ref: string) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
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

function useEntityOptions(kind: string[]) {
  const catalog = useApi(catalogApiRef);
  return useAsyncList<{ id: string; label: string }>({
    load: async ({ filterText }) => {
      const { items } = await catalog.queryEntities({
        filter: { kind },
        limit: SHOWN,
        ...(filterText && {
          fullTextFilter: {
            term: filterText,
            fields: [
              'metadata.name',
              'metadata.title',
              'spec.profile.displayName',
            ],
          },
        }),
      });
      return {
        items: items.map(entity => ({
          id: stringifyEntityRef(entity),
          label: entityPresentationSnapshot(entity).primaryTitle,
        })),
      };
    },
  });
}
