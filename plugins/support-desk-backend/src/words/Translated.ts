/** The messages of a topic in another language: the same keys, other words. */
export type Translated<T> = { readonly [K in keyof T]: string };
