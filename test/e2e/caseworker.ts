import { AmanatClient, type LegalRequestTransitionParams, type StaffLegalRequest } from '@amanat/sdk';

/** Somebody of the legal-aid desk, who works requests through the SDK. */
export class Caseworker {
  readonly #requests;

  constructor(endpoint: string, staffToken: string) {
    this.#requests = new AmanatClient({ endpoint, staffToken }).staff.legalRequests;
  }

  read(id: string): Promise<StaffLegalRequest> {
    return this.#requests.retrieve(id);
  }

  /** The request of the person with this name, as the caseworker reads it. */
  async requestOf(name: string): Promise<StaffLegalRequest> {
    const { data } = await this.#requests.list({ limit: 100 });
    for (const { id } of data) {
      const request = await this.read(id);
      if (request.name === name) return request;
    }
    throw new Error('No request bears this name');
  }

  async answer(id: string, reply: string): Promise<void> {
    const steps: LegalRequestTransitionParams[] = [{ to: 'in-progress' }, { to: 'answered', reply }];
    let { version } = await this.read(id);
    for (const step of steps) ({ version } = await this.#requests.transition(id, step, { version }));
  }
}
