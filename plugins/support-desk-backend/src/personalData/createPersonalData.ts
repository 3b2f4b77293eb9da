import type {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  personalDataEndpoints,
  personalDataManagePermission,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Request } from 'express';
import { mountServiceEndpoint, type RouteMounter } from '../http';
import { PersonalData } from './PersonalData';

/**
 * Serves what the law gives people a right to. It is for tokens that `backend.auth.externalAccess` of the portal gives out; one whose
 * `accessRestrictions` name permissions needs that of personal data among them.
 */
export function createPersonalData(
  options: {
    httpAuth: HttpAuthService;
    permissions: PermissionsService;
  } & ConstructorParameters<typeof PersonalData>[0],
): RouteMounter {
  const { httpAuth, permissions } = options;
  const data = new PersonalData(options);
  const assertAllowed = async (request: Request) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['service'],
    });
    const [{ result }] = await permissions.authorize(
      [{ permission: personalDataManagePermission }],
      { credentials },
    );
    if (result === AuthorizeResult.ALLOW) return;
    throw new NotAllowedError(
      `This token is not for personal data; allowed is one with the permission ${personalDataManagePermission.name}`,
    );
  };
  return router => {
    mountServiceEndpoint(
      router,
      personalDataEndpoints.exportPerson,
      httpAuth,
      async ({ request, body }) => {
        await assertAllowed(request);
        return data.export(body);
      },
    );
    mountServiceEndpoint(
      router,
      personalDataEndpoints.erasePerson,
      httpAuth,
      async ({ request, body }) => {
        await assertAllowed(request);
        return data.erase(body);
      },
    );
  };
}
