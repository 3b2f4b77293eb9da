/**
 * Writes the OpenAPI document of the REST API, for the catalog and for generators of clients.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { supportDeskOpenApi } from '../src/openapi';
import { version } from '../package.json';

writeFileSync(
  resolve(__dirname, '../schema/openapi.json'),
  `${JSON.stringify(supportDeskOpenApi(version), null, 1)}\n`,
);
