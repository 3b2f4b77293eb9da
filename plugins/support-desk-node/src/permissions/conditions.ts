import { createConditionExports } from '@backstage/plugin-permission-node';
import { ticketRules } from './rules';
import { ticketResourceRef } from './ticketResource';

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: ticketResourceRef,
  rules: ticketRules,
});

/** Conditions about tickets, for the author of a permission policy. @public */
export const ticketConditions = conditions;

/** Makes conditions about tickets a decision of a permission policy. @public */
export const createTicketConditionalDecision = createConditionalDecision;
