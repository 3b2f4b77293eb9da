import { lazy, type ComponentType } from 'react';

/**
 * A page that is loaded when it is visited.
 *
 * @param load - imports the module of the page
 * @param name - what the module calls the page
 */
export const lazyPage = <Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
) => lazy(async () => ({ default: (await load())[name] }));
