import { PUBLIC_OPERATIONS } from './public.js';
import { STAFF_OPERATIONS } from './staff.js';

export type { Operation } from './operation.js';

/** Every operation of `/v1`; the server's routes, the sdk's tests and the OpenAPI document all follow it. */
export const OPERATIONS = [...PUBLIC_OPERATIONS, ...STAFF_OPERATIONS] as const;

export type OperationId = (typeof OPERATIONS)[number]['id'];
