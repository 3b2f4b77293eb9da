import { z } from 'zod';
import {
  createLicenceSchema,
  editLicenceSchema,
  giveSeatSchema,
  licenceChangeSchema,
  licenceFiguresQuerySchema,
  licenceFiguresSchema,
  licenceImportQuerySchema,
  licenceImportSchema,
  licenceListSchema,
  licenceQuerySchema,
  licenceSchema,
  recordFiguresSchema,
  releaseSeatSchema,
  seatChangedSchema,
  seatListSchema,
} from '../api';
import { defineEndpoint } from './endpoint';
import { idempotencyHeader, versionHeader } from './headers';

const params = z.strictObject({ licence: z.string().min(1) });
const headers = versionHeader('the licence');

/** The operations on entitlements. @public */
export const licenceEndpoints = {
  getLicences: defineEndpoint({
    operationId: 'getLicences',
    method: 'get',
    path: '/licences',
    summary:
      'What is entitled, how much of it is in use, and how one more is got: from the models and from the portal.',
    query: licenceQuerySchema,
    response: licenceListSchema,
    otherMedia: ['text/csv'],
  }),
  createLicence: defineEndpoint({
    operationId: 'createLicence',
    method: 'post',
    path: '/licences',
    summary: 'Adds a licence that no model states.',
    body: createLicenceSchema,
    status: 201,
    response: licenceSchema,
  }),
  getLicence: defineEndpoint({
    operationId: 'getLicence',
    method: 'get',
    path: '/licences/:licence',
    summary: 'A licence.',
    params,
    response: licenceSchema,
  }),
  editLicence: defineEndpoint({
    operationId: 'editLicence',
    method: 'patch',
    path: '/licences/:licence',
    summary:
      'Changes a licence; of one of a model, what the model does not state.',
    params,
    headers,
    body: editLicenceSchema,
    response: licenceSchema,
  }),
  deleteLicence: defineEndpoint({
    operationId: 'deleteLicence',
    method: 'delete',
    path: '/licences/:licence',
    summary:
      'Takes a licence of the portal away that nobody holds and nobody waits for.',
    params,
    headers,
    status: 204,
    response: z.undefined(),
  }),
  getLicenceChanges: defineEndpoint({
    operationId: 'getLicenceChanges',
    method: 'get',
    path: '/licences/:licence/changes',
    summary: 'Who changed what of a licence and of its seats, newest first.',
    params,
    response: z.object({ items: z.array(licenceChangeSchema) }),
  }),
};

/** The operations on seats. @public */
export const seatEndpoints = {
  getSeats: defineEndpoint({
    operationId: 'getSeats',
    method: 'get',
    path: '/licences/:licence/seats',
    summary: 'Who holds a seat, those to be reclaimed first.',
    params,
    response: seatListSchema,
    otherMedia: ['text/csv'],
  }),
  giveSeat: defineEndpoint({
    operationId: 'giveSeat',
    method: 'post',
    path: '/licences/:licence/seats',
    summary:
      'Gives a seat. Where none is free it answers 409 `NONE_FREE` with the ways to get more, unless a manager records over-use with its reason.',
    params,
    headers: idempotencyHeader,
    body: giveSeatSchema,
    status: 201,
    response: seatChangedSchema,
  }),
  releaseSeat: defineEndpoint({
    operationId: 'releaseSeat',
    method: 'delete',
    path: '/licences/:licence/seats/:seat',
    summary: 'Takes a seat back.',
    params: params.extend({ seat: z.string().min(1) }),
    query: releaseSeatSchema,
    response: seatChangedSchema,
  }),
  askToRelease: defineEndpoint({
    operationId: 'askToRelease',
    method: 'post',
    path: '/licences/:licence/reclaims',
    summary:
      'Asks the holders of seats that are on the reclaim list whether they still need them.',
    params,
    body: z.strictObject({ seats: z.array(z.string().min(1)).min(1).max(500) }),
    response: z.object({ asked: z.number().int() }),
  }),
};

/** The operations on figures over time. @public */
export const licenceFigureEndpoints = {
  getLicenceFigures: defineEndpoint({
    operationId: 'getLicenceFigures',
    method: 'get',
    path: '/licences/:licence/figures',
    summary: 'Use over time against what was bought, and where it leads.',
    params,
    query: licenceFiguresQuerySchema,
    response: licenceFiguresSchema,
    otherMedia: ['text/csv'],
  }),
  recordLicenceFigures: defineEndpoint({
    operationId: 'recordLicenceFigures',
    method: 'put',
    path: '/licences/:licence/figures',
    summary: 'Records figures of days before the portal counted.',
    params,
    body: recordFiguresSchema,
    response: licenceFiguresSchema,
  }),
};

/** Reads files of entitlements or seats. @public */
export const licenceImportEndpoints = {
  importLicences: defineEndpoint({
    operationId: 'importLicences',
    method: 'post',
    path: '/licence-imports',
    summary:
      'Reads a CSV file, whole or not at all; as a dry run it says what it would do.',
    query: licenceImportQuerySchema,
    rawBody: 'text/csv',
    response: licenceImportSchema,
  }),
};
