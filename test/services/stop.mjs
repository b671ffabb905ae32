/** Ends what `start.mjs` has started. */
export default () => globalThis.stopServices?.();
