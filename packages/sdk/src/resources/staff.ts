import {
  type AuditEntryList,
  AuditEntryListSchema,
  type AuditQuery,
  AuditQuerySchema,
  type StaffMember,
  StaffMemberSchema,
} from '@amanat/contract';
import type { RequestOptions } from '../core/options.js';
import { path } from '../core/path.js';
import type { Transport } from '../core/transport.js';
import { FigureRevisions } from './figure-revisions.js';
import { StaffLegalRequests } from './staff-legal-requests.js';
import { Deliveries, WebhookEndpoints } from './webhook-endpoints.js';

/** The work of an office. Every call needs the client's `staffToken`. */
export class Staff {
  readonly legalRequests: StaffLegalRequests;
  readonly audit: Audit;
  readonly webhookEndpoints: WebhookEndpoints;
  readonly deliveries: Deliveries;
  readonly figureRevisions: FigureRevisions;
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
    this.legalRequests = new StaffLegalRequests(transport);
    this.audit = new Audit(transport);
    this.webhookEndpoints = new WebhookEndpoints(transport);
    this.deliveries = new Deliveries(transport);
    this.figureRevisions = new FigureRevisions(transport);
  }

  /** Whose token this is, with which roles, and until when. */
  me(options?: RequestOptions): Promise<StaffMember> {
    return this.#transport.send(
      { path: path`/v1/staff/me`, answer: StaffMemberSchema, staff: true },
      options,
    );
  }
}

/** The journal of an office: who did what to which record, without a word of its content. */
export class Audit {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** One page, newest first; the next one with `cursor: page.nextCursor`. */
  list(query: AuditQuery = {}, options?: RequestOptions): Promise<AuditEntryList> {
    return this.#transport.send(
      {
        path: path`/v1/staff/audit`,
        query: { schema: AuditQuerySchema, given: query },
        answer: AuditEntryListSchema,
        staff: true,
      },
      options,
    );
  }
}
