import type { BackendFeature } from '@backstage/backend-plugin-api';
import { createMockDirectory } from '@backstage/backend-test-utils';
import {
  ANNOTATION_LOCATION,
  type Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import { readFileSync } from 'node:fs';
import {
  exampleEntities,
  exampleNames,
  startSupportDesk,
} from '../../../__testUtils__/startSupportDesk';
import { portalPlugins } from './portalPlugins';

export const SYSTEM = 'system:default/nec-ihms';
export const MODEL = 'supportmodel:default/nec-ihms';

/** Of the project team, which supports the model. */
export const TEAM = 'lena-baird';
/** A super user of rents. */
export const RENTS = 'dana-struan';

/** Starts the plugin with the docs of one example in a folder of its own, as it is checked out without git. */
export async function startArticleDesk(
  folder: ReturnType<typeof createMockDirectory>,
  modules: BackendFeature[] = [],
) {
  const site = (path: string) => folder.resolve('ihms', path);
  folder.setContent({
    ihms: {
      'mkdocs.yml':
        'site_name: NEC IHMS # kept\nnav:\n  - Home: index.md\n  - Questions: faq.md\n  - Rents: rents.md\n',
      docs: {
        'index.md': '# Employee Zone\n',
        'faq.md': '# Questions\n\nOld answers.\n',
        'rents.md': '# Rents\n\nHow rents work.\n',
      },
    },
  });
  const portal = portalPlugins({
    docs: site('docs'),
    address: 'default/system/nec-ihms',
  });
  const desk = await startSupportDesk({
    policy: supportDeskPolicy,
    features: [...portal.features, ...modules],
    entities: exampleNames
      .flatMap(exampleEntities)
      .map(it => changed(it, site('catalog-info.yaml'))),
  });
  return {
    ...desk,
    portal: portal.state,
    write: (path: string, text: string) =>
      folder.addContent({ [`ihms/${path}`]: text }),
    read: (path: string) => readFileSync(site(path), 'utf8'),
  };
}

/** The system as if it were described in a file, and its model as if super users kept no more than what they know. */
function changed(entity: Entity, file: string): Entity {
  switch (stringifyEntityRef(entity)) {
    case SYSTEM:
      return withAnnotation(entity, ANNOTATION_LOCATION, `file:${file}`);
    case MODEL: {
      const model = structuredClone(entity) as any;
      model.spec.knowledge.sources['employee-zone'].maintainedBy =
        'ihms-project-team';
      return model;
    }
    default:
      return entity;
  }
}

function withAnnotation(entity: Entity, key: string, value: string): Entity {
  const { metadata } = entity;
  const annotations = { ...metadata.annotations, [key]: value };
  return { ...entity, metadata: { ...metadata, annotations } };
}
