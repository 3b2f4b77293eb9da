import {
  casesOf,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ReadArticle } from '../../../hooks/visit';
import type { RequestOrigin } from '../origin/RequestOrigin';
import type { Answers } from '../../../components/Questions/answers';

const LONGEST_SUMMARY = 200;
const LONGEST_TITLE = 300;

/** Answers that every type of request has: they go along when another type is chosen. */
const SHARED = ['summary', 'description', 'module', 'onBehalfOf'];

/**
 * What an address already says: the words typed before, and the service, by its id or by its entity, the case
 * where its type has that one; or what the request comes from.
 *
 * Words too long for a summary become the description.
 */
export function prefilledAnswers(
  model: CompiledModel,
  address: {
    words?: string | null;
    entity?: string | null;
    module?: string | null;
    /** Id of the type that is chosen. */
    type?: string;
    case?: string | null;
    from?: RequestOrigin['prefilled'];
  },
): Answers {
  const words = address.words?.trim();
  const { from, entity, type } = address;
  const known = type ? casesOf(model.requestTypes[type]) : [];
  const module = from?.module ?? address.module;
  const service = Object.values(model.services).find(
    it =>
      it.id === module || (entity && it.entity === entity.toLocaleLowerCase()),
  );
  return {
    ...(words && {
      [words.length > LONGEST_SUMMARY ? 'description' : 'summary']: words,
    }),
    ...(from && { summary: from.summary }),
    ...(from?.details && { description: from.details }),
    ...(service && { module: service.id }),
    ...(address.case && known.includes(address.case) && { case: address.case }),
  };
}

/** The article that the reader comes from; of its address only what leads into the portal or to a website is taken. */
export function articleFrom(
  title: string | null,
  url: string | null,
): ReadArticle | undefined {
  const named = title?.trim().slice(0, LONGEST_TITLE);
  if (!named) return undefined;
  return url && /^(\/(?!\/)|https?:\/\/)/.test(url)
    ? { title: named, url }
    : { title: named };
}

/** What goes along from the form of one type to that of another. */
export function sharedAnswers(answers: Answers): Answers {
  return Object.fromEntries(
    SHARED.filter(id => answers[id]).map(id => [id, answers[id]]),
  );
}
