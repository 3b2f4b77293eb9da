import type { ModelSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { storageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useModels } from './useModels';

const PARAM = 'model';
const STORAGE_KEY = 'lastModel';

/** `default/nec-ihms`: how a model is named in the address. */
export const modelName = (model: Pick<ModelSummary, 'namespace' | 'name'>) =>
  `${model.namespace}/${model.name}`;

/**
 * The system that the reader works with: the one in the address (`default/nec-ihms`, or its full reference), else the one used last, else the first that is theirs.
 */
export function useSelectedModel() {
  const models = useModels();
  const bucket = useApi(storageApiRef).forBucket('support-desk');
  const [params, setParams] = useSearchParams();

  const wanted =
    params.get(PARAM) ?? bucket.snapshot<string>(STORAGE_KEY).value;
  const items = models.data ?? [];
  const selected =
    items.find(item => [modelName(item), item.ref].includes(wanted ?? '')) ??
    items.find(item => item.mine) ??
    items[0];

  const select = useCallback(
    (name: string) => {
      bucket.set(STORAGE_KEY, name);
      setParams(
        previous => {
          const next = new URLSearchParams(previous);
          next.set(PARAM, name);
          return next;
        },
        { replace: true },
      );
    },
    [bucket, setParams],
  );

  return { models, selected, name: selected && modelName(selected), select };
}
