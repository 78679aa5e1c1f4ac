/** What an outbox, or whoever keeps a line open, wants to hear of. */
export interface WakeUps {
  /** The line may be back, or the page is looked at again. */
  readonly onWake: () => void;
  /** The device says that its network is gone. */
  readonly onOffline: () => void;
  /** Nobody looks at the page any more, or it is left. */
  readonly onHidden?: () => void;
}

type Heard = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
/** A page or a worker; elsewhere there is nothing to listen to. */
export type Scope = Partial<Heard> & { readonly document?: Heard & { readonly visibilityState: string } };

/** Listens to the page or worker it runs in; the answer ends that. */
export function listenForWakeUps(
  { onWake, onOffline, onHidden = () => undefined }: WakeUps,
  scope: Scope = globalThis,
): () => void {
  const { document: page } = scope;
  const onVisible = () => {
    if (page?.visibilityState === 'visible') onWake();
    else onHidden();
  };
  // A page from the back-forward cache had its timers stopped.
  const heard = { online: onWake, pageshow: onWake, pagehide: onHidden, offline: onOffline };
  for (const [type, listener] of Object.entries(heard)) scope.addEventListener?.(type, listener);
  page?.addEventListener('visibilitychange', onVisible);
  return () => {
    for (const [type, listener] of Object.entries(heard)) scope.removeEventListener?.(type, listener);
    page?.removeEventListener('visibilitychange', onVisible);
  };
}
