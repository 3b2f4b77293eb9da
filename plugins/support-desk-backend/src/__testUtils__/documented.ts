import { supportDeskOpenApi } from '@supportdesk/backstage-plugin-support-desk-common';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Response } from 'supertest';

const BASE = '/api/support-desk';

interface Operation {
  responses: Record<
    string,
    { $ref?: string; content?: Record<string, unknown> }
  >;
}

/**
 * Fails when an answer is not what the OpenAPI document says of its operation: another status, or a body that its schema does not accept.
 * Every answer of every test of the back end comes by here.
 */
export function assertDocumented(response: Response): void {
  const { method, url } = response.request as unknown as {
    method: string;
    url: string;
  };
  const path = new URL(url, 'http://localhost').pathname.slice(BASE.length);
  const found = find(method.toLocaleLowerCase('en'), path);
  if (!found || response.status === 304) return;
  const { pointer, operation } = found;
  const what = `${method} ${path} answered ${response.status}`;
  const isKnown = String(response.status) in operation.responses;
  if (!isKnown && response.status < 500) {
    throw new Error(`${what}, which is not documented`);
  }
  if (response.type !== 'application/json') return;
  const status = isKnown ? response.status : 'default';
  const described = operation.responses[status];
  const at = described.$ref?.slice(1) ?? `${pointer}/responses/${status}`;
  const validate = validatorOf(`${at}/content/application~1json/schema`);
  const body = Buffer.isBuffer(response.body)
    ? JSON.parse(response.body.toString())
    : response.body;
  if (validate(body)) return;
  const wrong = validate
    .errors!.slice(0, 5)
    .map(
      it =>
        `${it.instancePath} ${it.message} ${JSON.stringify(it.params)} (${
          it.schemaPath
        })`,
    );
  throw new Error(`${what}, not as documented:\n${wrong.join('\n')}`);
}

const document = supportDeskOpenApi('0') as {
  paths: Record<string, Record<string, Operation>>;
};
const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  // Of money, which is a multiple of 0.01 only as nearly as numbers are.
  multipleOfPrecision: 6,
});
addFormats(ajv);
ajv.addSchema(document, 'document');

const validators = new Map<string, ValidateFunction>();

function validatorOf(pointer: string): ValidateFunction {
  const validate =
    validators.get(pointer) ?? ajv.compile({ $ref: `document#${pointer}` });
  validators.set(pointer, validate);
  return validate;
}

/** A path without parameters goes before one with them. */
const operations = Object.entries(document.paths)
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method,
      pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
      pointer: `/paths/${encodeURIComponent(
        path.replaceAll('/', '~1'),
      )}/${method}`,
      parameters: path.split('{').length,
      operation,
    })),
  )
  .sort((a, b) => a.parameters - b.parameters);

function find(method: string, path: string) {
  return operations.find(it => it.method === method && it.pattern.test(path));
}
