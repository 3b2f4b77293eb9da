import type {
  Problem,
  Similar,
  SuggestedArticle,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useDebounced } from '../../../hooks/useDebounced';
import { TYPING_MS, useSuggestions } from '../../../hooks/useSuggestions';
import type { Answers } from '../../../components/Questions/answers';
import { useSimilar } from './useSimilar';
import { searchedText } from './words';

const MOST_ARTICLES = 3;

/** All that is known about what the reader writes: tickets like it, known errors with a way around, articles. */
export function useKnown(model: string, modelRef: string, answers: Answers) {
  const similar = useSimilar(model, answers);
  const words = useDebounced(
    searchedText(answers.summary, answers.description),
    TYPING_MS,
  );
  const module =
    typeof answers.module === 'string' ? answers.module : undefined;
  const found = useSuggestions({ model: modelRef, module }, words);
  const suggestions = words ? found.data : undefined;
  const problems = new Map<string, Problem>(
    [...(similar?.problems ?? []), ...(suggestions?.knownErrors ?? [])]
      // Without a way around there is nothing in it for the reader.
      .filter(it => it.workaround)
      .map(it => [it.id, it]),
  );
  const articles: SuggestedArticle[] =
    suggestions?.articles.slice(0, MOST_ARTICLES) ?? [];
  const tickets: Similar['tickets'] = similar?.tickets ?? [];
  return {
    words: words ?? '',
    articles,
    problems: [...problems.values()],
    tickets,
    isStale: found.isPlaceholderData,
  };
}
