import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { isSecure } from '@supportdesk/backstage-plugin-support-desk-node';
import { z } from 'zod';
import { pathsSchema } from './paths';
import { assertPlaceholders } from './template';
import { isBelow } from './addresses';
import { webhookSchema } from './webhookSettings';

const secureUrl = z
  .url('has to be an address')
  .refine(isSecure, 'has to be https; http only on this machine');

const headers = z.record(z.string(), z.string()).default({});

const operation = z.strictObject({
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH']),
  /** Below the base. */
  path: z.string().min(1),
  headers,
  body: z.record(z.string(), z.json()).optional(),
});
export type Operation = z.output<typeof operation>;

const portalSchema = z
  .strictObject({
    id: z.string().min(1),
    model: z.string().min(1),
    contact: z.string().min(1),
    baseUrl: secureUrl,
    timeoutSeconds: z.number().min(1).max(55).default(20),
    auth: z.union([
      z.strictObject({ token: z.string().min(1) }),
      z.strictObject({
        oauth2: z.strictObject({
          tokenUrl: secureUrl,
          clientId: z.string().min(1),
          clientSecret: z.string().min(1),
          scope: z.string().optional(),
          audience: z.string().optional(),
        }),
      }),
    ]),
    operations: z.strictObject({
      create: operation.extend({ existing: pathsSchema.partial().optional() }),
      update: operation,
      poll: operation,
    }),
    response: pathsSchema,
    statuses: z.record(z.string(), z.string()).default({}),
    webhook: webhookSchema.optional(),
  })
  .superRefine((portal, context) => {
    for (const [name, { path, body, headers: sent }] of Object.entries(
      portal.operations,
    )) {
      const at = ['operations', name];
      const extra = name === 'create' ? [] : ['reference'];
      const check = (value: unknown, ...where: string[]) => {
        try {
          assertPlaceholders(value, extra);
        } catch (error) {
          const { message } = error as Error;
          context.addIssue({
            code: 'custom',
            message,
            path: [...at, ...where],
          });
        }
      };
      check(path, 'path');
      check(sent, 'headers');
      check(body, 'body');
      if (!isBelow(portal.baseUrl, path)) {
        context.addIssue({
          code: 'custom',
          message: 'has to lie below baseUrl',
          path: [...at, 'path'],
        });
      }
    }
  });

/** A portal as it is configured, checked. */
export type PortalSettings = z.output<typeof portalSchema>;

/**
 * The portals of `supportDesk.vendorPortals`.
 *
 * @throws InputError that names each setting that is wrong, and none of their values
 */
export function readPortals(config: Config): PortalSettings[] {
  const key = 'supportDesk.vendorPortals';
  const { data, error } = z
    .array(portalSchema)
    .safeParse(config.getOptional(key) ?? []);
  if (data) return data;
  throw new InputError(
    error.issues
      .map(({ path, message }) => `${[key, ...path].join('.')}: ${message}`)
      .join('\n'),
  );
}
