import type { AmanatClient } from '@amanat/sdk';
import { createStore } from '../../element/store.js';
import { isLineTrouble } from '../sending/line-trouble.js';

/** One file on its way to a request that the server already has. */
export interface Upload {
  readonly id: number;
  /** The receipt of its request, digits only. */
  readonly receipt: string;
  readonly file: File;
  /** Bytes that the server has acknowledged. */
  readonly sent: number;
  readonly state:
    | { readonly phase: 'waiting' }
    | { readonly phase: 'sending' }
    | { readonly phase: 'stored' }
    /** By the person. */
    | { readonly phase: 'stopped' }
    | { readonly phase: 'failed'; readonly error: unknown };
}

/** Gives the right to add files to one request, or says why not. */
export type UploadRight = (signal: AbortSignal) => Promise<string>;

/** Files of requests, sent one after another: a thin line carries one at a time. */
export interface FileUploads {
  readonly uploads: readonly Upload[];
  subscribe(listener: () => void): () => void;
  /** Those of the request with this receipt. */
  of(receipt: string): readonly Upload[];
  /** Takes files over for a request. The same file again goes on where it stopped. */
  add(files: readonly File[], receipt: string, right: UploadRight): void;
  stop(id: number): void;
  /** Goes on where it stopped. */
  retry(id: number): void;
  /** Forgets what is not under way any more. */
  tidy(): void;
  /** Ends everything and forgets the files. */
  clear(): void;
}

type UploadsAction =
  | {
      readonly type: 'add';
      readonly files: readonly File[];
      readonly receipt: string;
      readonly firstId: number;
    }
  | { readonly type: 'set'; readonly id: number; readonly state: Upload['state'] }
  | { readonly type: 'progress'; readonly id: number; readonly sent: number }
  | { readonly type: 'tidy' }
  | { readonly type: 'clear' };

const isSame = (a: File, b: File) =>
  a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;

/** Whether a file is lost for now when the page is closed. */
export function isUnderWay({ state }: Upload): boolean {
  return state.phase === 'waiting' || state.phase === 'sending';
}

function reduce(uploads: readonly Upload[], action: UploadsAction): readonly Upload[] {
  switch (action.type) {
    case 'add':
      return [
        // A file that was chosen again takes the place of the one that had stopped.
        ...uploads.filter(
          ({ file, receipt, state }) =>
            state.phase === 'stored' ||
            receipt !== action.receipt ||
            !action.files.some((again) => isSame(again, file)),
        ),
        ...action.files.map((file, index) => ({
          id: action.firstId + index,
          receipt: action.receipt,
          file,
          sent: 0,
          state: { phase: 'waiting' } as const,
        })),
      ];
    case 'set':
      return uploads.map((upload) => (upload.id === action.id ? { ...upload, state: action.state } : upload));
    case 'progress':
      return uploads.map((upload) => (upload.id === action.id ? { ...upload, sent: action.sent } : upload));
    case 'tidy':
      return uploads.filter(isUnderWay);
    case 'clear':
      return uploads.length === 0 ? uploads : [];
  }
}

export interface FileUploadsParts {
  readonly client: () => Promise<AmanatClient>;
  /** A file is whole at the server. */
  readonly onStored: () => void;
}

export function createFileUploads({ client, onStored }: FileUploadsParts): FileUploads {
  const store = createStore<readonly Upload[], UploadsAction>([], reduce);
  const rights = new Map<number, UploadRight>();
  let nextId = 1;
  let current: { readonly id: number; readonly abort: AbortController } | undefined;

  const find = (id: number) => store.state.find((upload) => upload.id === id);

  async function sendNext(): Promise<void> {
    if (current) return;
    const upload = store.state.find(({ state }) => state.phase === 'waiting');
    const right = upload && rights.get(upload.id);
    if (!upload || !right) return;
    const { id, file } = upload;
    const abort = new AbortController();
    current = { id, abort };
    store.dispatch({ type: 'set', id, state: { phase: 'sending' } });
    try {
      const uploadToken = await right(abort.signal);
      const { legalRequests } = await client();
      await legalRequests.attachments.upload(file, {
        uploadToken,
        name: file.name,
        signal: abort.signal,
        onProgress: (sent) => store.dispatch({ type: 'progress', id, sent }),
      });
      if (!abort.signal.aborted) {
        store.dispatch({ type: 'set', id, state: { phase: 'stored' } });
        onStored();
      }
    } catch (error) {
      if (!abort.signal.aborted) {
        store.dispatch({ type: 'set', id, state: { phase: 'failed', error } });
        if (isLineTrouble(error)) addEventListener('online', onLine, { once: true });
      }
    }
    // Stopped or cleared meanwhile: the next one is not waiting for this.
    if (!isCurrent(abort)) return;
    current = undefined;
    void sendNext();
  }

  /** The line is back: what it had cost goes on by itself. */
  function onLine(): void {
    for (const { id, state } of store.state) {
      if (state.phase === 'failed' && isLineTrouble(state.error)) {
        store.dispatch({ type: 'set', id, state: { phase: 'waiting' } });
      }
    }
    void sendNext();
  }

  const isCurrent = (abort: AbortController) => current?.abort === abort;

  return {
    get uploads() {
      return store.state;
    },
    subscribe: (listener) => store.subscribe(listener),

    of: (receipt) => store.state.filter((upload) => upload.receipt === receipt),

    add(files, receipt, right) {
      if (files.length === 0) return;
      const firstId = nextId;
      nextId += files.length;
      files.forEach((_, index) => rights.set(firstId + index, right));
      store.dispatch({ type: 'add', files, receipt, firstId });
      void sendNext();
    },

    stop(id) {
      const phase = find(id)?.state.phase;
      if (phase !== 'waiting' && phase !== 'sending') return;
      store.dispatch({ type: 'set', id, state: { phase: 'stopped' } });
      if (current?.id !== id) return;
      current.abort.abort();
      current = undefined;
      void sendNext();
    },

    retry(id) {
      const phase = find(id)?.state.phase;
      if (phase !== 'stopped' && phase !== 'failed') return;
      store.dispatch({ type: 'set', id, state: { phase: 'waiting' } });
      void sendNext();
    },

    tidy: () => store.dispatch({ type: 'tidy' }),

    clear() {
      removeEventListener('online', onLine);
      current?.abort.abort();
      current = undefined;
      rights.clear();
      store.dispatch({ type: 'clear' });
    },
  };
}
