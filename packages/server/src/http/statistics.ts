import { createFigureRevision } from '../services/figure-revisions.js';
import { createFigureFeed } from '../services/figure-feed.js';
import { every } from '../services/every.js';
import { listStatistics, retrieveFigureHistory } from '../services/statistics.js';
import { describeError } from '../log.js';
import type { Stores } from '../storage/open.js';
import type { App, AppParts } from './app-env.js';
import { enter } from './enter.js';
import { figureStream } from './figure-stream.js';
import { addressOf, operationWith, serveOperation } from './operation.js';

/** The published figures, what was said of them before, and a stream of what is put in. */
export function serveStatistics(app: App, parts: AppParts): void {
  const { storage, clock, config, log, closing } = parts;
  const within = (stores: Stores) => ({ stores, clock, publicUrl: config.publicUrl });
  const feed = createFigureFeed({
    store: storage.figureRevisions,
    clock,
    every,
    limits: config.streams,
    onFailure: (error) => log.warn({ error: describeError(error) }, 'new figures cannot be looked for'),
  });
  closing?.addEventListener('abort', () => feed.close(), { once: true });

  serveOperation(
    app,
    parts,
    'listStatistics',
    ({ query }, stores) => listStatistics(within(stores), query),
    // Shown once more after its minute, a corrected figure would stand wrong for five.
    { changesByTheMinute: true },
  );
  serveOperation(
    app,
    parts,
    'retrieveFigureHistory',
    ({ path, query }, stores) => retrieveFigureHistory(within(stores), path.key, query),
    { changesByTheMinute: true },
  );
  serveOperation(
    app,
    parts,
    'createFigureRevision',
    ({ actor, body }, stores) => createFigureRevision({ stores, clock }, actor, body),
    { afterwards: () => feed.lookNow() },
  );

  const operation = operationWith('streamStatistics');
  app.on(operation.method, addressOf('streamStatistics'), async (context) => {
    const { sender } = await enter(context, parts, operation);
    const { method, headers } = context.req.raw;
    const lastId = headers.get('Last-Event-ID') ?? undefined;
    // Of an answer to HEAD nobody would read, or end, the stream.
    const body = method === 'HEAD' ? null : await figureStream(feed, { address: sender.address, lastId });
    return new Response(body, {
      headers: {
        'Content-Type': 'text/event-stream',
        'Cache-Control': 'no-store',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        // nginx would keep the events until it has a page of them.
        'X-Accel-Buffering': 'no',
      },
    });
  });
}
