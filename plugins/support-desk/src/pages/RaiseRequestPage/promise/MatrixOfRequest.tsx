import { MatrixNote } from '../../../components/WhoDoes';
import { useDebounced } from '../../../hooks/useDebounced';
import { useRoute } from '../../../hooks/useRoute';
import { TYPING_MS } from '../../../hooks/useSuggestions';
import type { RequestForm } from '../useRequestForm';

const MIN_LETTERS = 3;
const MAX_LETTERS = 1000;

/** Whose task it is that the request is about, where its matrix gives it to others than those to whom the request goes. */
export function MatrixOfRequest(props: { model: string; form: RequestForm }) {
  const { model, form } = props;
  const { detail, typeId, state } = form;
  const summary = String(state.answers.summary ?? '').trim();
  const text = useDebounced(summary, TYPING_MS).slice(0, MAX_LETTERS);
  const isAsked =
    detail.model.responsibilities !== undefined && text.length >= MIN_LETTERS;
  const { data } = useRoute(
    model,
    isAsked ? { requestType: typeId, text } : undefined,
  );
  if (!isAsked || !data?.responsibility) return null;
  return <MatrixNote model={model} responsibility={data.responsibility} />;
}
