import type { RouteMounter } from '../http';
import type { KnowledgeParts } from '../knowledge/createKnowledge';
import { DatabaseQuestionStore } from './DatabaseQuestionStore';
import { QuestionDescriber } from './QuestionDescriber';
import { QuestionOutcomes } from './QuestionOutcomes';
import { QuestionService } from './QuestionService';
import { QuestionSight } from './QuestionSight';
import { QuestionSteps } from './QuestionSteps';
import { questionRoutes } from './routes';

/** Puts questions to super users together. */
export function createQuestions(options: KnowledgeParts): RouteMounter {
  const questions = new DatabaseQuestionStore(options);
  const stored = { ...options, questions };
  const parts = {
    ...stored,
    sight: new QuestionSight(stored),
    describer: new QuestionDescriber(stored),
  };
  return questionRoutes({
    ...options,
    service: new QuestionService(parts),
    steps: new QuestionSteps(parts),
    outcomes: new QuestionOutcomes(parts),
  });
}
