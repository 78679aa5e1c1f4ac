import { isServer } from 'lit';

/** Whether this is drawn as text, with no page around it. Lit's own constant is typed as what browsers have. */
export const onServer: boolean = isServer;
