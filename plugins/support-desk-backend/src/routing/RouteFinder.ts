import { InputError } from '@backstage/errors';
import type {
  RouteAnswer,
  RouteRequest,
  RouteResult,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelView } from '../models';
import { selfHelpFor } from '../selfHelp/selfHelpFor';
import { type Finding, Findings, topicsOf } from './Findings';
import { responsibilityFor } from './responsibilityFor';
import { superUsersFor } from './superUsers';
import type { Hit, HitKind, TopicIndex } from './TopicIndex';

/** How many answers people are given at most. */
const MOST_ANSWERS = 5;

/** Answers "who do I ask?" for one caller, now. */
export class RouteFinder {
  readonly #view: ModelView;
  readonly #index: TopicIndex;
  readonly #findings: Findings;

  constructor(view: ModelView, index: TopicIndex) {
    this.#view = view;
    this.#index = index;
    this.#findings = new Findings(view);
  }

  /** @throws InputError where the model has no such topic, request type or service */
  find(request: RouteRequest): RouteResult {
    const { model } = this.#view;
    mustKnow('topic', request.topic, topicsOf(model));
    mustKnow('requestType', request.requestType, model.requestTypes);
    mustKnow('service', request.service, model.services);

    const hits = this.#hitsOf(request);
    const service =
      request.service ?? hits.find(it => it.kind === 'service')?.id;
    const result = this.#resultOf(hits, service, request.text ?? '');
    const responsibility = responsibilityFor(model, request, result.answers);
    return this.#view.clean({
      ...result,
      ...(responsibility && { responsibility }),
    });
  }

  #hitsOf({ topic, requestType, text = '' }: RouteRequest): Hit[] {
    const hit = { matched: 1, score: 1 };
    if (topic !== undefined) return [{ kind: 'topic', id: topic, ...hit }];
    return requestType !== undefined
      ? [{ kind: 'requestType', id: requestType, ...hit }]
      : this.#index.find(text);
  }

  #resultOf(
    hits: Hit[],
    service: string | undefined,
    text: string,
  ): RouteResult {
    const { best, others } = this.#decide(hits);
    const found = best.find(it => it.answers.length) ?? best[0];
    const stop = (
      best.find(it => it.stop?.contact) ??
      (found.answers.length ? undefined : best[0])
    )?.stop;
    const common = {
      ...(found.takenAs && { takenAs: found.takenAs }),
      ...(stop && { stop }),
    };
    if (found.answers.length === 0) {
      return { outcome: 'stop', answers: [], superUsers: [], ...common };
    }

    const answers = [...best, ...others].flatMap(it => it.answers);
    const selfHelp = selfHelpFor(this.#view, answers[0].level?.id, found.type);
    return {
      outcome: 'answer',
      ...common,
      answers: withoutRepeats(answers).slice(0, MOST_ANSWERS),
      ...(selfHelp && { selfHelp }),
      superUsers:
        selfHelp || service ? superUsersFor(this.#view, service, text) : [],
    };
  }

  /**
   * What has most of the words decides: where that is not for the caller, nor is the text. Only of topics and request types that are
   * equally good an open one is preferred; the stop of another topic is told beside it (S3-60).
   */
  #decide(hits: Hit[]): { best: Finding[]; others: Finding[] } {
    const found = hits
      .map(hit => ({ hit, ...this.#findings.of(hit) }))
      .filter(it => it.answers.length || it.stop);
    if (found.length === 0) {
      return { best: [this.#findings.anythingElse()], others: [] };
    }
    const [{ hit: first }] = found;
    const isAsGood = ({ hit }: { hit: Hit }) =>
      hit === first ||
      (hit.matched === first.matched &&
        isRequest(hit.kind) &&
        isRequest(first.kind));
    return {
      // A topic says more than the request type that it leads to.
      best: [
        ...found.filter(it => isAsGood(it) && it.hit.kind === 'topic'),
        ...found.filter(it => isAsGood(it) && it.hit.kind !== 'topic'),
      ],
      others: found.filter(it => !isAsGood(it)),
    };
  }
}

/** Whether a hit says what somebody wants, and not only whom or what they mention. */
function isRequest(kind: HitKind) {
  return kind === 'topic' || kind === 'requestType';
}

function withoutRepeats(answers: RouteAnswer[]): RouteAnswer[] {
  const known = new Set<string>();
  return answers.filter(answer => {
    const key = JSON.stringify([
      answer.topic?.id,
      answer.contacts.map(it => it.id),
      answer.requestType?.id,
      answer.when,
    ]);
    return !known.has(key) && known.add(key);
  });
}

function mustKnow(
  field: string,
  id: string | undefined,
  known: Record<string, unknown>,
) {
  if (id === undefined || Object.hasOwn(known, id)) return;
  throw new InputError(
    `body.${field}: '${id}' is not one of this model; allowed: ${
      Object.keys(known).join(', ') || 'none, for it has none'
    }`,
  );
}
