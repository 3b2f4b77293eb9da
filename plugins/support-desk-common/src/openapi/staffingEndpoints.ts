import { z } from 'zod';
import {
  absenceQuerySchema,
  absenceSchema,
  createAbsenceSchema,
  editAbsenceSchema,
  handoverSchema,
  tickHandoverTaskSchema,
} from '../api';
import { defineEndpoint } from './endpoint';

const model = z.strictObject({ namespace: z.string(), name: z.string() });
const absence = z.strictObject({ absence: z.string().min(1) });

const headers = {
  'If-Match':
    'The version of the absence that the caller saw; another one answers 409 and changes nothing.',
};

/** The operations on hand-overs. @public */
export const handoverEndpoints = {
  getHandovers: defineEndpoint({
    operationId: 'getHandovers',
    method: 'get',
    path: '/models/:namespace/:name/handovers',
    summary: 'The milestones and hand-overs of a model, and how they stand.',
    params: model,
    response: z.object({ items: z.array(handoverSchema) }),
  }),
  tickHandoverTask: defineEndpoint({
    operationId: 'tickHandoverTask',
    method: 'put',
    path: '/models/:namespace/:name/handovers/:handover/tasks/:task',
    summary: 'Ticks a task of a hand-over, or takes the tick back.',
    params: model.extend({
      handover: z.string().min(1),
      task: z.coerce.number().int().min(1),
    }),
    body: tickHandoverTaskSchema,
    response: handoverSchema,
  }),
};

/** The operations on absences. @public */
export const absenceEndpoints = {
  getAbsences: defineEndpoint({
    operationId: 'getAbsences',
    method: 'get',
    path: '/absences',
    summary: 'Who is away and who is asked instead, the earliest first.',
    query: absenceQuerySchema,
    response: z.object({ items: z.array(absenceSchema) }),
  }),
  createAbsence: defineEndpoint({
    operationId: 'createAbsence',
    method: 'post',
    path: '/absences',
    summary:
      'Records that somebody is away: the caller, or a member of a team that the caller leads.',
    body: createAbsenceSchema,
    status: 201,
    response: absenceSchema,
  }),
  editAbsence: defineEndpoint({
    operationId: 'editAbsence',
    method: 'patch',
    path: '/absences/:absence',
    summary: 'Changes an absence.',
    params: absence,
    headers,
    body: editAbsenceSchema,
    response: absenceSchema,
  }),
  deleteAbsence: defineEndpoint({
    operationId: 'deleteAbsence',
    method: 'delete',
    path: '/absences/:absence',
    summary: 'Deletes an absence.',
    params: absence,
    headers,
    status: 204,
    response: z.undefined(),
  }),
};
