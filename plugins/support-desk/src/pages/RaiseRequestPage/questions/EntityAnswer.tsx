import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  entityPresentationSnapshot,
  useEntityPresentation,
} from '@backstage/plugin-catalog-react';
import { Combobox, useAsyncList } from '@backstage/ui';
import { useState } from 'react';
import { supportDeskTranslationRef } from '../../../translation';
import type { AnswerProps } from './AnswerProps';

const SHOWN = 20;

type Option = { id: string; label: string };

const KINDS: Record<string, string[]> = {
  person: ['User'],
  group: ['Group'],
  entity: ['System', 'Component', 'Resource', 'API', 'Domain'],
};

/** A person, a group or something else of the catalog, found by name. */
export function EntityAnswer({
  question,
  answer,
  onAnswer,
  input,
}: AnswerProps) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const options = useEntityOptions(KINDS[question.input]);
  const ref = typeof answer === 'string' ? answer : undefined;
  const { primaryTitle } = useEntityPresentation(ref ?? 'user:default/none');
  // A title that is looked up after the choice would open the list again.
  const [chosen, setChosen] = useState<Option | null>(null);
  const label = chosen && chosen.id === ref ? chosen.label : primaryTitle;
  return (
    <Combobox
      {...input}
      placeholder={t('request.input.search')}
      options={options}
      search={{ mode: 'server' }}
      value={ref ? { id: ref, label } : null}
      onChange={option => {
        setChosen(option);
        onAnswer(option && option.id);
      }}
    />
  );
}

function useEntityOptions(kind: string[]) {
  const catalog = useApi(catalogApiRef);
  return useAsyncList<Option>({
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
