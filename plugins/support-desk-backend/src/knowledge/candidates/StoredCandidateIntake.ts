import type { TicketCaller } from '../../tickets/TicketService';
import type { CandidateFinder } from './CandidateFinder';
import type { CandidateIntake, SuggestedQuestion } from './CandidateIntake';
import type { CandidateOptions } from './CandidateService';
import { openCandidate } from './openCandidate';
import { assertWrites } from './writers';

/** Lets questions become candidates. */
export class StoredCandidateIntake implements CandidateIntake {
  readonly #options: CandidateOptions & {
    finder: Pick<CandidateFinder, 'soon'>;
  };

  constructor(
    options: CandidateOptions & { finder: Pick<CandidateFinder, 'soon'> },
  ) {
    this.#options = options;
  }

  async fromQuestion(
    { id, modelRef, module, summary }: SuggestedQuestion,
    caller: TicketCaller,
  ) {
    const { candidates, staff, members, models, reader } = this.#options;
    const standing = await staff.of(modelRef, caller);
    await assertWrites(standing, module, refs => models.namesOf(refs));
    const [there] = await candidates.findMembers('question', [id]);
    const stored =
      there && !there.removedAt
        ? (await candidates.find(there.candidate))!
        : await openCandidate(
            this.#options,
            { modelRef, module, title: summary, description: '' },
            [await members.locate('question', id, modelRef, caller)],
            caller,
          );
    return reader.describeHead(stored, standing);
  }

  async ofQuestions(ids: string[]) {
    const found = await this.#options.candidates.findMembers('question', ids);
    return new Map(
      found.filter(it => !it.removedAt).map(it => [it.id, it.candidate]),
    );
  }

  asked(modelRef: string) {
    this.#options.finder.soon(modelRef);
  }
}
