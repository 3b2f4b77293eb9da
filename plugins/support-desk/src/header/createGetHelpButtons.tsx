import {
  createFrontendModule,
  PluginHeaderActionBlueprint,
  type FrontendModule,
} from '@backstage/frontend-plugin-api';

/**
 * Puts the button *Get help* into the page headers of other plugins. A header belongs to its plugin, so each one is named.
 *
 * @example
 * ```ts
 * createApp({ features: [...createGetHelpButtons(['catalog', 'techdocs'])] });
 * ```
 *
 * @param pluginIds - plugins whose headers get the button
 * @public
 */
export function createGetHelpButtons(pluginIds: string[]): FrontendModule[] {
  return pluginIds.map(pluginId =>
    createFrontendModule({
      pluginId,
      extensions: [
        PluginHeaderActionBlueprint.make({
          name: 'support-desk-get-help',
          params: {
            loader: () =>
              import('./GetHelpButton').then(m => <m.GetHelpButton />),
          },
        }),
      ],
    }),
  );
}
