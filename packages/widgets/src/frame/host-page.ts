// amanat-frame.js, for the page around the frames: gives each the height that its content says.
// A classic script without globals; it may come before or after the frames, and more than once.
(() => {
  /** In CSS pixels; more is not content but a mistake, or somebody else. */
  const HIGHEST = 20_000;
  const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-amanat-frame]');

  const originOf = (frame: HTMLIFrameElement): string | undefined => {
    try {
      return new URL(frame.src).origin;
    } catch {
      return undefined;
    }
  };

  const resize = (frame: HTMLIFrameElement, height: number): void => {
    // A quick exit stays in view at the top of a frame that is scrolled, not of one that is longer than the window.
    const fitting = frame.dataset['amanatFrame'] === 'window' ? Math.min(height, innerHeight) : height;
    const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
    frame.style.height = `${fitting + (isBorderBox ? frame.offsetHeight - frame.clientHeight : 0)}px`;
  };

  addEventListener(
    'message',
    ({ source, origin, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
      if (data?.type !== 'amanat-height') return;
      const { height } = data;
      if (typeof height !== 'number' || !(height >= 1 && height <= HIGHEST)) return;
      for (const frame of frames())
        if (frame.contentWindow === source && originOf(frame) === origin) resize(frame, Math.ceil(height));
    },
  );

  // A page that was there before this script has told its height already, and tells it again when it is resized.
  for (const frame of frames()) resize(frame, frame.clientHeight + 1);
})();

export {};
