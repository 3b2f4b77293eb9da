import {
  erasePersonSchema,
  erasureOutcomeSchema,
  personExportSchema,
  personSchema,
} from '../api';
import { defineEndpoint } from './endpoint';

/** What the law gives people a right to; for a token that the portal's configuration gives out. @public */
export const personalDataEndpoints = {
  exportPerson: defineEndpoint({
    operationId: 'exportPerson',
    method: 'post',
    path: '/personal-data/exports',
    summary: 'Everything that is stored about one person.',
    caller: 'service',
    body: personSchema,
    response: personExportSchema,
  }),
  erasePerson: defineEndpoint({
    operationId: 'erasePerson',
    method: 'post',
    path: '/personal-data/erasures',
    summary:
      'Puts a pseudonym in the place of one person; unless told otherwise, only says what would change.',
    caller: 'service',
    body: erasePersonSchema,
    response: erasureOutcomeSchema,
  }),
};
