import { OPERATIONS, type Operation } from '@amanat/contract/operations';

/** An address of the API: the template that may be logged, and what it takes. */
export interface Route {
  readonly template: string;
  readonly methods: readonly string[];
  readonly access: Operation['access'];
}

/** Addresses outside the contract. */
const META_PATHS = ['/openapi.json', '/v1/openapi.json', '/healthz', '/readyz'] as const;

const operations: readonly Operation[] = OPERATIONS;

const ROUTES: readonly (Route & { readonly pattern: RegExp })[] = [
  ...META_PATHS.map((template) => ({ template, methods: ['GET', 'HEAD'], access: 'public' as const })),
  ...[...new Set(operations.map(({ path }) => path))].map((template) => {
    const atPath = operations.filter(({ path }) => path === template);
    return {
      template,
      methods: atPath.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])),
      access: atPath.some(({ access }) => access === 'staff') ? ('staff' as const) : ('public' as const),
    };
  }),
].map((route) => ({
  ...route,
  pattern: new RegExp(`^${route.template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

/** The route of a concrete path; undefined when there is nothing at this address. */
export const routeAt = (path: string): Route | undefined => ROUTES.find(({ pattern }) => pattern.test(path));

/** Whether a path belongs to the API, so that a site beside it can have all the others. */
export const isApiPath = (path: string): boolean => /^\/v1(\/|$)/.test(path) || routeAt(path) !== undefined;
