import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';
import { useDebounced } from '../../../hooks/useDebounced';
import type { Answers } from '../../../components/Questions/answers';
import { searchedText } from './words';

const REST_MS = 500;

/** What looks like what the reader writes, asked for once they rest; the last answer stays until the next one is there. */
export function useSimilar(model: string, answers: Answers) {
  const api = useApi(supportDeskApiRef);
  const text = useDebounced(
    searchedText(answers.summary, answers.description),
    REST_MS,
  );
  const module =
    typeof answers.module === 'string' ? answers.module : undefined;
  const similar = useQuery({
    queryKey: ['similar', model, module, text],
    queryFn: () => api.getSimilar({ model, module, text: text! }),
    enabled: text !== undefined,
    placeholderData: keepPreviousData,
  });
  return text === undefined ? undefined : similar.data;
}
