import { useLicenceRequestOrigin } from './useLicenceRequestOrigin';
import { useQuestionOrigin } from './useQuestionOrigin';
import type { AskedOrigin } from './RequestOrigin';

/** What the address says that the request comes from: a `question` to super users or a `licenceRequest`; `undefined`: nothing. */
export function useRequestOrigin(
  params: URLSearchParams,
): AskedOrigin | undefined {
  const question = params.get('question') ?? undefined;
  const licenceRequest = params.get('licenceRequest') ?? undefined;
  const fromQuestion = useQuestionOrigin(question);
  const fromLicenceRequest = useLicenceRequestOrigin(licenceRequest);
  if (question) return fromQuestion;
  return licenceRequest ? fromLicenceRequest : undefined;
}
