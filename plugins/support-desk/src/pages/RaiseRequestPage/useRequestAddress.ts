import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { articleFrom, prefilledAnswers } from './form/prefill';
import type { RequestOrigin } from './origin/RequestOrigin';

/** What the address says about the request: its type, answers given before, and the article that the reader comes from. Where only one type is open, it is chosen. */
export function useRequestAddress(
  detail: ModelDetail,
  from: RequestOrigin['prefilled'] | undefined,
) {
  const [params, setParams] = useSearchParams();
  const wanted = params.get('type') ?? '';
  const words = params.get('words');
  const entity = params.get('entity');
  const module = params.get('module');
  const wantedCase = params.get('case');
  const channel = params.get('channel') ?? undefined;

  const typeId = useMemo(() => {
    const { requestTypes } = detail.model;
    if (Object.hasOwn(requestTypes, wanted)) return wanted;
    const open = Object.keys(requestTypes).filter(
      id => !detail.requestTypes[id].refusal,
    );
    return open.length === 1 ? open[0] : undefined;
  }, [detail, wanted]);

  const prefilled = useMemo(
    () =>
      prefilledAnswers(detail.model, {
        words,
        entity,
        module,
        type: typeId,
        case: wantedCase,
        from,
      }),
    [detail, words, entity, module, typeId, wantedCase, from],
  );

  const title = params.get('article');
  const url = params.get('articleUrl');
  const article = useMemo(() => articleFrom(title, url), [title, url]);

  const choose = useCallback(
    (type: string) =>
      setParams(
        before => {
          const next = new URLSearchParams(before);
          next.set('type', type);
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );

  return { typeId, prefilled, channel, article, choose };
}
