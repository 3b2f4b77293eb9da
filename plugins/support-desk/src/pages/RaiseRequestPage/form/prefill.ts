import type {
  CompiledModel,
  QuestionDetail,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ReadArticle } from '../../../hooks/visit';
import type { Answers } from '../../../components/Questions/answers';

const LONGEST_SUMMARY = 200;
const LONGEST_TITLE = 300;

/** Answers that every type of request has: they go along when another type is chosen. */
const SHARED = ['summary', 'description', 'module', 'onBehalfOf'];

/**
 * What an address already says: the words typed before, and the service, by its id or by its entity; or the question to super
 * users that becomes a request.
 *
 * Words too long for a summary become the description.
 */
export function prefilledAnswers(
  model: CompiledModel,
  address: {
    words?: string | null;
    entity?: string | null;
    module?: string | null;
    question?: Pick<QuestionDetail, 'summary' | 'details' | 'module'>;
  },
): Answers {
  const words = address.words?.trim();
  const { question, entity } = address;
  const module = question?.module?.id ?? address.module;
  const service = Object.values(model.services).find(
    it =>
      it.id === module || (entity && it.entity === entity.toLocaleLowerCase()),
  );
  return {
    ...(words && {
      [words.length > LONGEST_SUMMARY ? 'description' : 'summary']: words,
    }),
    ...(question && { summary: question.summary }),
    ...(question?.details && { description: question.details }),
    ...(service && { module: service.id }),
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
