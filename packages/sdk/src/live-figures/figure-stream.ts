import { FIGURE_REVISED_EVENT, type Figure, FigureSchema } from '@amanat/contract';

/** What comes of a stream of revisions. */
export interface StreamListener {
  readonly onOpen: () => void;
  readonly onFigure: (figure: Figure) => void;
  /** The line broke; the browser is at it again, with the id of what it heard last. */
  readonly onBreak: () => void;
  /** Nothing will come: the server refused, or something between holds the stream back. */
  readonly onRefused: () => void;
}

/** A stream that is not open by then is held back by a proxy, or by the six connections that a browser has for a host. */
const OPEN_WITHIN_MS = 15_000;
const BREAKS_IN_A_ROW = 3;
const CLOSED = 2;

/** Whether this platform has server-sent events; Node has not. */
export const canStream = (): boolean => typeof globalThis.EventSource === 'function';

/** Listens at the address until the returned function is called. */
export function openFigureStream(address: string, listener: StreamListener): () => void {
  let source: EventSource;
  try {
    source = new EventSource(address);
  } catch {
    listener.onRefused();
    return () => undefined;
  }
  let breaks = 0;
  const close = () => {
    clearTimeout(patience);
    source.close();
  };
  const refused = () => {
    close();
    listener.onRefused();
  };
  const patience = setTimeout(refused, OPEN_WITHIN_MS);
  source.onopen = () => {
    clearTimeout(patience);
    breaks = 0;
    listener.onOpen();
  };
  source.onerror = () => {
    breaks += 1;
    if (source.readyState === CLOSED || breaks >= BREAKS_IN_A_ROW) refused();
    else listener.onBreak();
  };
  source.addEventListener(FIGURE_REVISED_EVENT, ({ data }: MessageEvent<unknown>) => {
    const figure = figureIn(data);
    if (figure) listener.onFigure(figure);
  });
  return close;
}

/** Null when it is none: the next look at all figures tells what it was. */
function figureIn(data: unknown): Figure | null {
  try {
    const parsed = FigureSchema.safeParse(JSON.parse(String(data)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
