import type {
  ModelDetail,
  RouteRequest,
  SuggestedArticle,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useEffect, useRef, useState } from 'react';
import { useDebounced } from '../../hooks/useDebounced';
import { useRoute } from '../../hooks/useRoute';
import { TYPING_MS, useSuggestions } from '../../hooks/useSuggestions';
import { useUndoable } from '../../hooks/useUndoable';
import { useVisit } from '../../hooks/visit';
import type { SolvedBy } from './Answers';

/** Only what somebody has stopped to read is a search. */
const SEARCHED_MS = 1500;
const MIN_LETTERS = 3;

interface Need {
  text: string;
  /** Chosen instead of words. */
  topic?: string;
}

const NOTHING: Need = { text: '' };

/** What the reader looks for, and what is found: contacts and super users by the model, articles and known errors by their words. */
export function useNeed(detail: ModelDetail, model: string) {
  const visit = useVisit(detail.model.ref);
  const [need, setNeed] = useState(NOTHING);
  const [solved, setSolved] = useUndoable<() => void>();
  const isSaid = need.text.trim().length >= MIN_LETTERS;
  const typed = useDebounced(need.text.trim(), TYPING_MS);
  const words = isSaid && typed.length >= MIN_LETTERS ? typed : undefined;
  const asked = requestOf(need.topic, words);
  const route = useRoute(model, asked);
  const found = useSuggestions(
    { model: detail.model.ref },
    asked && (words ?? topicTitle(detail, need.topic)),
  );
  const result = asked ? route.data : undefined;
  const suggestions = asked ? found.data : undefined;
  const isStale = route.isPlaceholderData || found.isPlaceholderData;
  const isComplete =
    !isStale && !route.isFetching && !found.isFetching && Boolean(result);
  const searched = useDebounced(isComplete ? words : undefined, SEARCHED_MS);
  const told = useRef<string>();
  const read =
    (suggestions?.articles.length ?? 0) +
    (suggestions?.knownErrors.length ?? 0);
  const count = read + (result?.answers.length ?? 0);
  useEffect(() => {
    if (!searched || searched !== words || told.current === searched) return;
    told.current = searched;
    visit.record({ type: 'searched', text: searched, results: read });
  }, [searched, words, read, visit]);

  const change = (next: Need) => {
    setSolved(undefined);
    setNeed(next);
  };
  const module =
    result?.takenAs?.kind === 'service' ? result.takenAs.id : undefined;
  return {
    need,
    asked,
    /** The service that the words are taken as. */
    module,
    result,
    suggestions,
    count,
    isStale,
    isComplete,
    error: asked ? route.error : null,
    retry: route.refetch,
    type: (text: string) => change({ text }),
    choose: (topic: string) => change({ text: '', topic }),
    clear: () => change(NOTHING),
    open: (article: SuggestedArticle) => visit.open(article, module),
    solve: (by: SolvedBy) => {
      const takeBack = visit.solve(by, module);
      setNeed(NOTHING);
      setSolved(() => () => {
        takeBack();
        change(need);
      });
    },
    /** Somebody said that it is solved: takes that back. */
    undo: solved,
  };
}

function requestOf(
  topic: string | undefined,
  words: string | undefined,
): RouteRequest | undefined {
  if (topic) return { topic };
  return words ? { text: words } : undefined;
}

function topicTitle({ model }: ModelDetail, topic: string | undefined) {
  return Object.values(model.contacts)
    .flatMap(contact => Object.values(contact.topics))
    .find(it => it.id === topic)?.title;
}
