import { FIGURE_REVISED_EVENT } from '@amanat/contract';
import type { FigureFeed, FigureNews } from '../services/figure-feed.js';

/** Milliseconds after which a browser whose line broke comes again. */
const COME_BACK_MS = 5_000;
/** Bytes that wait for a client that does not read; over it the stream ends, and the client comes again. */
const WAITING_AT_MOST = 1_048_576;
/** A comment: clients pass over it, and proxies see that the line lives. */
const BEAT = ':\n\n';

const eventOf = ({ id, figure }: FigureNews) =>
  `id: ${id}\nevent: ${FIGURE_REVISED_EVENT}\ndata: ${JSON.stringify(figure)}\n\n`;

/** Server-sent events (html.spec.whatwg.org, 9.2) of a feed for one client. Refuses with `unavailable`. */
export async function figureStream(
  feed: FigureFeed,
  { address, lastId }: { readonly address: string; readonly lastId: string | undefined },
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  const missed: FigureNews[] = [];
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let isOver = false;

  const send = (text: string) => {
    controller?.enqueue(encoder.encode(text));
    if (controller && (controller.desiredSize ?? 0) <= 0) end();
  };
  const { id, leave } = await feed.listen({
    address,
    lastId,
    onNews: (news) => (controller ? send(eventOf(news)) : void missed.push(news)),
    onBeat: () => send(BEAT),
    onEnd: () => end(),
  });
  function end(): void {
    isOver = true;
    controller?.close();
    controller = undefined;
    leave();
  }

  return new ReadableStream<Uint8Array>(
    {
      start(ready) {
        controller = ready;
        if (isOver) {
          end();
          return;
        }
        // An id without data is no event, and is kept: a client that has heard nothing yet has a place to go on from.
        send(`retry: ${COME_BACK_MS}\n${missed.length === 0 ? `id: ${id}\n` : ''}\n`);
        for (const news of missed) send(eventOf(news));
      },
      cancel() {
        controller = undefined;
        leave();
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: WAITING_AT_MOST }),
  );
}
