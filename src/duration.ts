/** Durations as settings write them: `90s`, `15m`, `48h`, `3d`. */

const MILLISECONDS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Reads a duration such as `90s`, `15m`, `48h` or `3d` into milliseconds. Throws an Error that shows the form. */
export function parseDuration(text: string): number {
  const match = /^(\d{1,6})([smhd])$/.exec(text.trim());
  const unit = match?.[2] as keyof typeof MILLISECONDS | undefined;
  if (!match || !unit) {
    throw new Error(
      `"${text.slice(0, 20)}" is not a duration: write a whole number and s, m, h or d (90s, 15m, 48h, 3d)`,
    );
  }
  return Number(match[1]) * MILLISECONDS[unit];
}
