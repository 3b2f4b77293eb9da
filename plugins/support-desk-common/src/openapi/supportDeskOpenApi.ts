import { eventSchemas } from '../events';
import { createOpenApiDocument } from './createOpenApiDocument';
import {
  openEndpointGroups,
  supportDeskEndpointGroups,
} from './supportDeskEndpoints';

/**
 * The OpenAPI document of the whole REST API: what `/openapi.json` answers and what the package has as `schema/openapi.json`.
 *
 * @param version - of the plugin
 * @public
 */
export function supportDeskOpenApi(version: string): Record<string, unknown> {
  return createOpenApiDocument(
    [...supportDeskEndpointGroups, ...openEndpointGroups],
    version,
    eventSchemas,
  );
}
