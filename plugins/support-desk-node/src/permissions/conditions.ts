import { createConditionExports } from '@backstage/plugin-permission-node';
import { modelResourceRef } from './modelResource';
import { modelRules, ticketRules } from './rules';
import { ticketResourceRef } from './ticketResource';

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: ticketResourceRef,
  rules: ticketRules,
});

/** Conditions about tickets, for the author of a permission policy. @public */
export const ticketConditions = conditions;

/** Makes conditions about tickets a decision of a permission policy. @public */
export const createTicketConditionalDecision = createConditionalDecision;

const ofModels = createConditionExports({
  resourceRef: modelResourceRef,
  rules: modelRules,
});

/** Conditions about support models, for the author of a permission policy: whom to show which. @public */
export const modelConditions = ofModels.conditions;

/** Makes conditions about support models a decision of a permission policy. @public */
export const createModelConditionalDecision =
  ofModels.createConditionalDecision;
